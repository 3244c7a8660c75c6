import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { describe, expect, it, vi } from "vitest";
import { chunk, settled } from "./catalog-chunk.ts";

describe("a translator", () => {
  it("is in English by default, without loading", () => {
    const translator = createErrorTranslator();
    expect(translator.locale).toBe("en");
    expect(translator.describe(404).title).toBe("This resource can't be found");
    expect(translator.statusName(404)).toBe("Not Found");
    expect(translator.statusName(499)).toBeUndefined();
  });

  it("is in a locale at once when it gets the catalog", () => {
    const translator = createErrorTranslator({ locale: "zh_CN.UTF-8", catalogs: { "zh-CN": zhCN } });
    expect(translator.locale).toBe("zh-CN");
    expect(translator.describe(403).title).toBe(zhCN["status.403.title"]);
    expect(translator.statusName(404)).toBe("未找到");
  });

  it("loads the chunks of this package", async () => {
    const translator = createErrorTranslator({ locale: ["eo", "zh-HK"] });
    expect(await translator.setLocale("zh-TW")).toBe("zh-TW");
    expect(translator.describe(429).title).toBe(zhTW["status.429.title"]);
    expect(await translator.setLocale("zh-SG")).toBe("zh-CN");
    expect(translator.describe(429).title).toBe(zhCN["status.429.title"]);
  });

  it("inserts any value as plain text", () => {
    const translator = createErrorTranslator();
    for (const name of ["$t(ui.retry)", "{{count}}", "<b>&amp;</b>", "$& $1 $$", "a,b", "", "名称"]) {
      expect(translator.t("ui.namedResource", { name })).toBe(`Resource: ${name}`);
    }
  });

  it("keeps apart sets of values that would join to the same text", () => {
    const translator = createErrorTranslator();
    const announce = (title: string, nextStep: string) =>
      translator.t("a11y.announcement", { severity: "Error", title, nextStep });
    expect(announce("A nextStep string 1 B", "C")).toBe("Error: A nextStep string 1 B. C");
    expect(announce("A", "B nextStep string 1 C")).toBe("Error: A. B nextStep string 1 C");
    expect(translator.t("ui.namedResource", { name: 12_000 })).toBe("Resource: 12,000");
    expect(translator.t("ui.namedResource", { name: "12000" })).toBe("Resource: 12000");
  });

  it("formats the 2,001st text like the first", () => {
    const translator = createErrorTranslator();
    for (let count = 0; count <= 2_000; count += 1) translator.t("ui.more", { count });
    expect(translator.t("ui.more", { count: 0 })).toBe("0 more");
    expect(translator.t("ui.namedResource", { name: "x".repeat(1_000_000) })).toHaveLength(1_000_010);
  });

  it("chooses singular and plural, and writes numbers as the locale does", () => {
    const translator = createErrorTranslator();
    const counts = [0, 1, 2, 12_000].map((count) => translator.t("ui.requestsFailed", { count }));
    expect(counts).toEqual([
      "0 requests failed",
      "1 request failed",
      "2 requests failed",
      "12,000 requests failed",
    ]);
  });

  it("shares no messages with another translator", () => {
    const mine = createErrorTranslator({ messages: { en: { "ui.retry": "Mine" } } });
    const yours = createErrorTranslator({ messages: { en: { "ui.retry": "Yours" } } });
    expect([mine.t("ui.retry"), yours.t("ui.retry"), createErrorTranslator().t("ui.retry")]).toEqual([
      "Mine",
      "Yours",
      "Retry",
    ]);
  });

  it("accepts a translator's JSON as a catalog, and ignores its notes and empty texts", async () => {
    const json = { ...zhCN, "ui.retry": "", "@ui.retry": { description: "Button" }, "@@locale": "zh-CN" };
    const translator = createErrorTranslator({ load: { "zh-CN": async () => ({ default: json }) } });
    await translator.setLocale("zh-CN");
    expect(translator.t("ui.retry")).toBe("重试");
    expect(translator.t("ui.signIn")).toBe("登录");
  });
});

describe("a snapshot", () => {
  it("is the same object until the messages change", async () => {
    const translator = createErrorTranslator({ catalogs: { "zh-CN": zhCN } });
    const before = translator.getSnapshot();
    translator.t("ui.retry");
    translator.describe(404);
    await translator.setLocale("en-GB");
    expect(translator.getSnapshot()).toBe(before);
    await translator.setLocale("zh-CN");
    const after = translator.getSnapshot();
    expect(after).not.toBe(before);
    expect(translator.getSnapshot()).toBe(after);
  });
});

describe("listeners", () => {
  it("are called after every change until they unsubscribe", () => {
    const translator = createErrorTranslator({ catalogs: { "zh-CN": zhCN } });
    const listener = vi.fn();
    const unsubscribe = translator.subscribe(listener);
    void translator.setLocale("zh-CN");
    unsubscribe();
    void translator.setLocale("en");
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("are all called when one of them throws", async () => {
    const uncaught = vi.fn();
    process.once("uncaughtException", uncaught);
    const translator = createErrorTranslator({ catalogs: { "zh-CN": zhCN } });
    const listener = vi.fn();
    translator.subscribe(() => {
      throw new Error("a mistake of the app");
    });
    translator.subscribe(listener);
    expect(await translator.setLocale("zh-CN")).toBe("zh-CN");
    expect(listener).toHaveBeenCalledTimes(1);
    await settled();
    expect(uncaught).toHaveBeenCalledTimes(1);
  });

  it("are not called after dispose, and a chunk that arrives later is ignored", async () => {
    const { load, arrive } = chunk();
    const onLoadError = vi.fn();
    const translator = createErrorTranslator({ load: { "zh-CN": load }, onLoadError });
    const listener = vi.fn();
    translator.subscribe(listener);
    const switched = translator.setLocale("zh-CN");
    translator.dispose();
    expect(await switched).toBe("en");
    arrive(zhCN);
    await settled();
    expect(await translator.setLocale("zh-CN")).toBe("en");
    expect(listener).not.toHaveBeenCalled();
    expect(onLoadError).not.toHaveBeenCalled();
  });
});
