import type { Catalog, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import { describe, expect, it, vi } from "vitest";

type Module = { readonly default: Catalog };

/** A loader whose chunk arrives or fails when the test calls `arrive` or `fail`. */
function chunk() {
  let arrive: (module: Module) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const load = vi.fn(
    () =>
      new Promise<Module>((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      }),
  );
  return { load, arrive: (catalog: Catalog) => arrive({ default: catalog }), fail: (e: unknown) => fail(e) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

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
    expect(translator.describe(404).title).toBe(zhCN["status.404.title"]);
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
