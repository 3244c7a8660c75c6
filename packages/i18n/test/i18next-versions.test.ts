import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { afterEach, describe, expect, it, vi } from "vitest";

const majors = ["i18next-24", "i18next-25", "i18next", "i18next-27"] as const;

afterEach(() => {
  vi.doUnmock("i18next");
  vi.resetModules();
  vi.restoreAllMocks();
});

/** This package with a given major version of i18next. */
async function open(major: (typeof majors)[number]) {
  vi.resetModules();
  if (major !== "i18next") vi.doMock("i18next", () => import(major));
  return import("@errorkit/i18n");
}

describe.each(majors)("on %s, the translator", (major) => {
  it("returns the same messages as on the others, and logs nothing", async () => {
    const spies = (["log", "info", "warn", "error"] as const).map((level) => vi.spyOn(console, level));
    const { createErrorTranslator } = await open(major);
    const translator = createErrorTranslator({ catalogs: { "zh-CN": zhCN, "zh-TW": zhTW } });
    const messages = [
      translator.t("ui.requestsFailed", { count: 1 }),
      translator.t("ui.requestsFailed", { count: 12_000 }),
      translator.t("ui.namedResource", { name: "$t(ui.retry) {{name}} <b>&</b> $& $1" }),
      translator.t("a11y.announcement", { severity: "Error", title: "A", nextStep: "B." }),
      translator.describe(404).title,
      translator.describe("network", { method: "POST", offers: { retry: true } }).nextStep,
      translator.describe(429).nextStep,
      translator.format.duration(125),
    ];
    await translator.setLocale("zh-HK");
    messages.push(
      translator.t("ui.requestsFailed", { count: 12_000 }),
      translator.t("ui.retryAvailableIn", { count: 1 }),
      translator.describe(599).title,
      translator.statusName(502) ?? "",
      translator.t("ui.retry"),
    );
    expect(messages).toEqual([
      "1 request failed",
      "12,000 requests failed",
      "Resource: $t(ui.retry) {{name}} <b>&</b> $& $1",
      "Error: A. B.",
      "This resource can't be found",
      "Check whether the change was made before you try again.",
      "Come back later.",
      "2 min 5 sec",
      "12,000 個請求未能完成",
      "1 秒後可再試一次。",
      zhTW["status.504.title"],
      zhTW["name.502"],
      "再試一次",
    ]);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
});
