import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Catalog, MessageOverrides } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import type { i18n } from "i18next";
import { afterEach, describe, expect, it, vi } from "vitest";

const catalogs = { "zh-CN": zhCN };

/** A copy of a catalog that counts how many of its texts are read. */
function countReads(catalog: Catalog) {
  const counter = { reads: 0, catalog };
  counter.catalog = new Proxy(catalog, {
    get(target, key) {
      counter.reads += 1;
      return Reflect.get(target, key);
    },
  });
  return counter;
}

/** Another copy of the package, with the i18next instances that it creates. */
async function openCopy() {
  vi.resetModules();
  const instances: i18n[] = [];
  vi.doMock("i18next", async (importOriginal) => {
    const original = await importOriginal<typeof import("i18next")>();
    const createInstance: typeof original.createInstance = (...args) => {
      const instance = original.createInstance(...args);
      instances.push(instance);
      return instance;
    };
    return { ...original, createInstance };
  });
  return { ...(await import("@errorkit/i18n")), instances };
}

afterEach(() => {
  vi.doUnmock("i18next");
  vi.resetModules();
});

describe("a thousand translators", () => {
  it("share one i18next instance, which is created at the first message and holds none", async () => {
    const copy = await openCopy();
    const create = () =>
      copy.createErrorTranslator({
        locale: "zh-CN",
        catalogs,
        messages: { "zh-CN": { "ui.retry": "再来" }, en: { "code.E1.title": "Mine" } },
      });
    create();
    expect(copy.instances).toHaveLength(0);
    for (let count = 0; count < 1_000; count += 1) create().describe(404);
    expect(copy.instances).toHaveLength(1);
    expect(copy.instances[0]?.store.data).toEqual({});
    expect(copy.instances[0]?.modules.external).toEqual([]);
  });

  it("with the same catalog read its texts as often as one", () => {
    const counter = countReads({ ...zhCN });
    const read = () => {
      const translator = createErrorTranslator({
        locale: "zh-CN",
        catalogs: { "zh-CN": counter.catalog },
      });
      const before = counter.reads;
      translator.describe(404);
      translator.t("ui.retry");
      return counter.reads - before;
    };
    expect(read()).toBeGreaterThan(0);
    for (let count = 1; count < 1_000; count += 1) expect(read()).toBe(0);
  });

  it("copy no text of a catalog that is given for the first time", () => {
    const counter = countReads({ ...zhCN });
    createErrorTranslator({ locale: "zh-CN", catalogs: { "zh-CN": counter.catalog } });
    // Once to see that it is a catalog, for each look-up of it.
    expect(counter.reads).toBeLessThan(10);
  });

  it("with the same messages of the app return the same objects", () => {
    const messages: MessageOverrides = { "zh-CN": { "code.E1.title": "配额" } };
    const create = () => createErrorTranslator({ locale: "zh-CN", catalogs: { ...catalogs }, messages });
    const first = create();
    const second = create();
    expect(second.getSnapshot()).toBe(first.getSnapshot());
    expect(second.describe(404)).toBe(first.describe(404));
    expect(second.getSnapshot().english).toBe(createErrorTranslator().getSnapshot());
  });

  it("leave nothing behind when the app makes messages for each of them", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const overrides: WeakRef<object>[] = [];
    const snapshots: WeakRef<object>[] = [];
    for (let count = 0; count < 100; count += 1) {
      const texts = { "ui.retry": `Retry ${count}` };
      const catalog = { ...zhCN };
      const translator = createErrorTranslator({
        locale: "zh-CN",
        catalogs: { "zh-CN": catalog },
        messages: { "zh-CN": texts, en: texts },
      });
      translator.describe(404);
      translator.t("ui.retry");
      overrides.push(new WeakRef(texts), new WeakRef(catalog));
      snapshots.push(new WeakRef(translator.getSnapshot()));
    }
    // A weak reference lives at least until the end of the task that made it.
    await new Promise((resolve) => setTimeout(resolve));
    collect();
    const alive = [...overrides, ...snapshots].filter((reference) => reference.deref());
    expect(alive.length).toBeLessThan(10);
  });
});

describe("a chunk", () => {
  it("that one translator has loaded is there for all that have the same loader", async () => {
    const load = { "zh-CN": vi.fn(async () => ({ default: zhCN })) };
    const first = createErrorTranslator({ load });
    expect(await first.setLocale("zh-CN")).toBe("zh-CN");
    const second = createErrorTranslator({ locale: "zh-CN", load });
    expect([second.isLoading, second.describe(404).messageKey]).toEqual([false, "status.404"]);
    const third = createErrorTranslator({ load });
    void third.setLocale("zh-CN");
    expect(third.locale).toBe("zh-CN");
    expect(load["zh-CN"]).toHaveBeenCalledTimes(1);
  });

  it("that failed to load is loaded again by the next translator", async () => {
    const load = {
      "zh-CN": vi.fn(async () => ({ default: zhCN })).mockRejectedValueOnce(new Error("no network")),
    };
    expect(await createErrorTranslator({ load }).setLocale("zh-CN")).toBe("en");
    expect(await createErrorTranslator({ load }).setLocale("zh-CN")).toBe("zh-CN");
    expect(load["zh-CN"]).toHaveBeenCalledTimes(2);
  });

  it("of another loader is another chunk", async () => {
    const mine = { "zh-CN": async () => ({ default: { ...zhCN, "ui.retry": "我的" } }) };
    await createErrorTranslator({ load: mine }).setLocale("zh-CN");
    const yours = { "zh-CN": async () => ({ default: { ...zhCN, "ui.retry": "你的" } }) };
    const translator = createErrorTranslator({ load: yours });
    expect([translator.getMessages("zh-CN").t("ui.retry"), await translator.setLocale("zh-CN")]).toEqual([
      "重试",
      "zh-CN",
    ]);
    expect(translator.t("ui.retry")).toBe("你的");
  });

  it("stays for the others when one translator is disposed of", async () => {
    const load = { "zh-CN": async () => ({ default: zhCN }) };
    const first = createErrorTranslator({ load });
    const second = createErrorTranslator({ load });
    await first.setLocale("zh-CN");
    first.dispose();
    expect(await second.setLocale("zh-CN")).toBe("zh-CN");
    expect(first.t("ui.retry")).toBe("重试");
  });
});

describe("two copies of the package", () => {
  it("do not disturb each other", async () => {
    const mine = await openCopy();
    const yours = await openCopy();
    const catalog = { ...zhCN };
    const options = { locale: "zh-CN", catalogs: { "zh-CN": catalog } } as const;
    const translator = mine.createErrorTranslator(options);
    const other = yours.createErrorTranslator({ ...options, messages: { "zh-CN": { "ui.retry": "再来" } } });
    expect([translator.t("ui.retry"), other.t("ui.retry")]).toEqual(["重试", "再来"]);
    const changed = vi.fn();
    translator.subscribe(changed);
    await other.setLocale("en");
    expect([translator.locale, translator.t("ui.retry"), other.t("ui.retry")]).toEqual([
      "zh-CN",
      "重试",
      "Retry",
    ]);
    expect(changed).not.toHaveBeenCalled();
    expect([mine.instances.length, yours.instances.length]).toEqual([1, 1]);
    expect(mine.instances[0]).not.toBe(yours.instances[0]);
  });
});

describe("getServerSnapshot", () => {
  it("returns the same messages before and after a catalog has loaded, and those of a given catalog", async () => {
    const load = { "zh-CN": async () => ({ default: zhCN }) };
    const cold = createErrorTranslator({ locale: "zh-CN", load });
    const before = cold.getServerSnapshot();
    expect(before.t("status.403.title")).not.toBe(zhCN["status.403.title"]);
    await cold.setLocale("zh-CN");
    expect(cold.getSnapshot().t("status.403.title")).toBe(zhCN["status.403.title"]);
    const warm = createErrorTranslator({ locale: "zh-CN", load });
    expect(warm.getSnapshot().t("status.403.title")).toBe(zhCN["status.403.title"]);
    for (const translator of [cold, warm]) expect(translator.getServerSnapshot()).toBe(before);
    const given = createErrorTranslator({ locale: "zh-CN", catalogs });
    expect(given.getServerSnapshot()).toBe(given.getSnapshot());
  });
});

it("two locales with the same catalog have messages of their locale", () => {
  const both = { "zh-CN": zhCN, "zh-TW": zhCN };
  for (const locale of ["zh-CN", "zh-TW"] as const) {
    const translator = createErrorTranslator({ locale, catalogs: both });
    expect([translator.locale, translator.getSnapshot().locale]).toEqual([locale, locale]);
  }
});
