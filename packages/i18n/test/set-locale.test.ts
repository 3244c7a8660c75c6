import type { SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { describe, expect, it, vi } from "vitest";
import type { Module } from "./catalog-chunk.ts";
import { chunk, settled } from "./catalog-chunk.ts";

describe("a locale that has to be loaded first", () => {
  it("shows its essential messages until the chunk arrives", async () => {
    const { load, arrive } = chunk();
    const translator = createErrorTranslator({ locale: "zh-CN", load: { "zh-CN": load } });
    const changed = vi.fn();
    translator.subscribe(changed);
    expect(translator.locale).toBe("zh-CN");
    for (const kind of ["network", "timeout", "offline", "unknown"] as const) {
      expect(translator.describe(kind)).toMatchObject({
        locale: "zh-CN",
        title: expect.stringMatching(/\p{Script=Han}/u),
      });
    }
    expect(translator.describe(404)).toMatchObject({ locale: "zh-CN", messageKey: "unknown" });
    expect(translator.t("ui.retry")).toBe("重试");
    expect(translator.t("a11y.titled", { severity: translator.t("a11y.error"), title: "" })).toBe("错误：");
    arrive(zhCN);
    await settled();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(translator.describe(404).messageKey).toBe("status.404");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is not loaded when its catalog is passed", () => {
    const { load } = chunk();
    const translator = createErrorTranslator({
      locale: "zh-CN",
      catalogs: { "zh-CN": zhCN },
      load: { "zh-CN": load },
    });
    expect(translator.isLoading).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });

  it("is loading until the chunk arrives or fails", async () => {
    const cn = chunk();
    const tw = chunk();
    const translator = createErrorTranslator({
      locale: "zh-CN",
      load: { "zh-CN": cn.load, "zh-TW": tw.load },
    });
    expect(translator.isLoading).toBe(true);
    cn.arrive(zhCN);
    await settled();
    expect(translator.isLoading).toBe(false);
    const switched = translator.setLocale("zh-TW");
    expect([translator.isLoading, translator.locale]).toEqual([true, "zh-CN"]);
    tw.fail(new Error("gone"));
    await switched;
    expect([translator.isLoading, translator.locale]).toEqual([false, "zh-CN"]);
  });

  it("is not loading when another language was requested since", () => {
    const translator = createErrorTranslator({ load: { "zh-CN": chunk().load } });
    void translator.setLocale("zh-CN");
    expect(translator.isLoading).toBe(true);
    void translator.setLocale("en");
    expect(translator.isLoading).toBe(false);
  });
});

describe("setLocale", () => {
  it("keeps the old language until the new one is loaded", async () => {
    const { load, arrive } = chunk();
    const translator = createErrorTranslator({ load: { "zh-CN": load } });
    const switched = translator.setLocale("zh-CN");
    expect([translator.locale, translator.t("ui.retry")]).toEqual(["en", "Retry"]);
    arrive(zhCN);
    expect(await switched).toBe("zh-CN");
    expect(translator.t("ui.retry")).toBe("重试");
  });

  it("switches at once to a language that is loaded", () => {
    const translator = createErrorTranslator({ catalogs: { "zh-CN": zhCN } });
    void translator.setLocale("zh-CN");
    expect(translator.locale).toBe("zh-CN");
  });

  it.each([
    ["rejects", () => Promise.reject(new Error("404"))],
    [
      "throws",
      () => {
        throw new Error("no network");
      },
    ],
    ["resolves to nothing", async () => undefined as unknown as Module],
    ["resolves to an HTML page", async () => ({ default: "<!doctype html>" }) as unknown as Module],
    ["resolves to another module", async () => ({ default: {} }) as unknown as Module],
  ])("keeps the language when the loader %s, and reports it once", async (_how, load) => {
    const onLoadError = vi.fn();
    const translator = createErrorTranslator({ load: { "zh-TW": load }, onLoadError });
    const results = await Promise.all([translator.setLocale("zh-TW"), translator.setLocale("zh-HK")]);
    expect(results).toEqual(["en", "en"]);
    expect(translator.t("ui.retry")).toBe("Retry");
    expect(onLoadError).toHaveBeenCalledTimes(1);
    expect(onLoadError).toHaveBeenCalledWith("zh-TW", expect.any(Error));
  });

  it("tries again at the next call after a failure", async () => {
    let attempts = 0;
    const load = async (): Promise<Module> => {
      attempts += 1;
      if (attempts === 1) throw new Error("first");
      return { default: zhCN };
    };
    const translator = createErrorTranslator({ load: { "zh-CN": load } });
    expect(await translator.setLocale("zh-CN")).toBe("en");
    expect(await translator.setLocale("zh-CN")).toBe("zh-CN");
  });

  it("applies the last of several calls, in whatever order the chunks arrive", async () => {
    const cn = chunk();
    const tw = chunk();
    const translator = createErrorTranslator({ load: { "zh-CN": cn.load, "zh-TW": tw.load } });
    const seen: SupportedLocale[] = [];
    translator.subscribe(() => seen.push(translator.locale));
    const first = translator.setLocale("zh-CN");
    const second = translator.setLocale("zh-TW");
    expect(await first).toBe("en");
    tw.arrive(zhTW);
    expect(await second).toBe("zh-TW");
    cn.arrive(zhCN);
    await settled();
    expect(translator.locale).toBe("zh-TW");
    expect(seen).toEqual(["zh-TW"]);
  });

  it("does not apply a late chunk after the user went back", async () => {
    const { load, arrive } = chunk();
    const translator = createErrorTranslator({ load: { "zh-CN": load } });
    const away = translator.setLocale("zh-CN");
    expect(await translator.setLocale("en")).toBe("en");
    expect(await away).toBe("en");
    arrive(zhCN);
    await settled();
    expect([translator.locale, translator.t("ui.retry")]).toEqual(["en", "Retry"]);
    void translator.setLocale("zh-CN");
    expect(translator.t("ui.retry")).toBe("重试");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("resolves after ten seconds when a chunk stalls, and still switches when it arrives", async () => {
    vi.useFakeTimers();
    const { load, arrive } = chunk();
    const translator = createErrorTranslator({ load: { "zh-CN": load } });
    const switched = translator.setLocale("zh-CN");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await switched).toBe("en");
    expect(vi.getTimerCount()).toBe(0);
    arrive(zhCN);
    await vi.advanceTimersByTimeAsync(0);
    expect(translator.locale).toBe("zh-CN");
    vi.useRealTimers();
  });

  it("does not undo a later call when an earlier chunk fails", async () => {
    const cn = chunk();
    const tw = chunk();
    const onLoadError = vi.fn();
    const translator = createErrorTranslator({ load: { "zh-CN": cn.load, "zh-TW": tw.load }, onLoadError });
    void translator.setLocale("zh-CN");
    const second = translator.setLocale("zh-TW");
    cn.fail(new Error("gone"));
    await settled();
    tw.arrive(zhTW);
    expect(await second).toBe("zh-TW");
    expect(onLoadError).toHaveBeenCalledTimes(1);
  });
});
