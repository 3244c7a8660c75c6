import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { describe, expect, it, vi } from "vitest";

const catalogs = { "zh-CN": zhCN, "zh-TW": zhTW };
const english = createErrorTranslator().format;
const mainland = createErrorTranslator({ locale: "zh-CN", catalogs }).format;
const taiwan = createErrorTranslator({ locale: "zh-TW", catalogs }).format;
const at = Date.UTC(2026, 10, 21, 6, 32, 8);

describe("a duration", () => {
  it.each([
    [0, "0 seconds", "0 秒", "0 秒"],
    [1, "1 second", "1 秒", "1 秒"],
    [1.2, "2 seconds", "2 秒", "2 秒"],
    [59, "59 seconds", "59 秒", "59 秒"],
    [60, "1 minute", "1 分钟", "1 分鐘"],
    [125, "2 min 5 sec", "2 分 5 秒", "2 分 5 秒"],
    [600, "10 minutes", "10 分钟", "10 分鐘"],
    [3600, "1 hour", "1 小时", "1 小時"],
    [3601, "1 hr 1 min", "1 小时 1 分钟", "1 小時 1 分鐘"],
    [7200, "2 hours", "2 小时", "2 小時"],
    [3_600_000, "1,000 hours", "1,000 小时", "1,000 小時"],
    [-5, "0 seconds", "0 秒", "0 秒"],
    [Number.NaN, "0 seconds", "0 秒", "0 秒"],
    [Number.POSITIVE_INFINITY, "0 seconds", "0 秒", "0 秒"],
  ])("of %d s is %j, %j and %j", (seconds, en, cn, tw) => {
    expect([english.duration(seconds), mainland.duration(seconds), taiwan.duration(seconds)]).toEqual([
      en,
      cn,
      tw,
    ]);
  });

  it("is spaced in a sentence as Chinese is", () => {
    const translator = createErrorTranslator({ locale: "zh-CN", catalogs });
    const duration = translator.format.duration(125);
    expect(translator.t("ui.retryAvailableAfter", { duration })).toBe("2 分 5 秒后可重试。");
  });
});

describe("a time", () => {
  it("is written as in the locale, with its zone", () => {
    const timeZone = "Asia/Shanghai";
    expect(english.time(at, { timeZone })).toBe("Nov 21, 2026, 14:32:08 (UTC+08:00)");
    expect(mainland.time(at, { timeZone })).toBe("2026年11月21日 14:32:08（UTC+08:00）");
    expect(taiwan.time(at, { timeZone })).toBe("2026年11月21日 14:32:08（UTC+08:00）");
  });

  it("has an offset where the browser writes none for UTC, as Safari does", () => {
    // A getter, which the types declare as a method.
    const prototype = Intl.DateTimeFormat.prototype as unknown as { readonly format: unknown };
    vi.spyOn(prototype, "format", "get").mockReturnValue(() => "1/1/1970, GMT");
    expect(english.time(0, { timeZone: "UTC" })).toContain("(UTC+00:00)");
    vi.restoreAllMocks();
  });

  it("shows midnight as 00 and the zone of Greenwich as UTC", () => {
    expect(english.time(0, { timeZone: "UTC" })).toBe("Jan 1, 1970, 00:00:00 (UTC+00:00)");
  });

  it("follows the zone through the year", () => {
    const timeZone = "Europe/Berlin";
    expect(english.time(Date.UTC(2026, 6, 1), { timeZone })).toContain("(UTC+02:00)");
    expect(english.time(Date.UTC(2026, 0, 1), { timeZone })).toContain("(UTC+01:00)");
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1])("that is invalid (%d) is empty", (invalid) => {
    expect(english.time(invalid)).toBe("");
  });
});

describe("a formatter", () => {
  it("follows a change of the locale", async () => {
    const translator = createErrorTranslator({ catalogs });
    const { format } = translator;
    await translator.setLocale("zh-CN");
    expect(format.duration(30)).toBe("30 秒");
  });
});
