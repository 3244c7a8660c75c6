import { describe, expect, it } from "vitest";
import { createErrorTranslator } from "../src/index.ts";
import zhCN from "../src/locales/zh-CN.ts";

describe("createErrorTranslator", () => {
  it("speaks the locale whose catalog it is given at once", () => {
    const translator = createErrorTranslator({ locale: "zh_CN.UTF-8", catalogs: { "zh-CN": zhCN } });
    expect(translator.locale).toBe("zh-CN");
    expect(translator.describe(404).title).toBe("未找到此资源");
    expect(translator.statusName(404)).toBe("未找到");
    expect(translator.t("ui.retryAvailableIn", { count: 12000 })).toBe("12,000 秒后可重试。");
  });

  it("switches live to a locale that has to be loaded", async () => {
    const translator = createErrorTranslator();
    expect(translator.describe(429).title).toBe("Too many requests");
    expect(await translator.setLocale("zh-HK")).toBe("zh-TW");
    expect(translator.describe(429).title).toBe("請求過於頻繁");
  });
});
