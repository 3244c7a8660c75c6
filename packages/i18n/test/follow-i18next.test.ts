import type { ErrorTranslator } from "@errorkit/i18n";
import { createErrorTranslator, followI18next } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";
import type { i18n } from "i18next";
import i18next26, { createInstance as create26 } from "i18next";
import i18next24, { createInstance as create24 } from "i18next-24";
import i18next25, { createInstance as create25 } from "i18next-25";
import i18next27, { createInstance as create27 } from "i18next-27";
import { afterEach, describe, expect, it, vi } from "vitest";

type Create = (options?: object) => i18n;

const majors = [
  ["24", create24 as unknown as Create, i18next24 as unknown as i18n],
  ["25", create25 as unknown as Create, i18next25 as unknown as i18n],
  ["26", create26, i18next26],
  ["27", create27 as unknown as Create, i18next27 as unknown as i18n],
] as const;

const catalogs = { "zh-CN": zhCN, "zh-TW": zhTW };
const quiet = { showSupportNotice: false };
const resources = { en: { translation: { save: "Save" } }, de: { translation: { save: "Sichern" } } };
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

let unfollow: () => void = () => {};
afterEach(() => unfollow());

function follow(host: i18n): ErrorTranslator {
  const translator = createErrorTranslator({ catalogs });
  unfollow = followI18next(translator, host);
  return translator;
}

/** Everything of a host that a library could have touched. */
const stateOf = (host: i18n) =>
  JSON.stringify({
    data: host.store?.data,
    ns: host.options.ns,
    languages: host.languages,
    language: host.language,
  });

describe.each(majors)("a host on i18next %s", (_major, create, global) => {
  it("is followed from its language on", async () => {
    const host = create();
    await host.init({ ...quiet, lng: "zh-CN", resources });
    expect(follow(host).locale).toBe("zh-CN");
  });

  it("is followed when it is initialised later", async () => {
    const host = create();
    const translator = follow(host);
    expect(translator.locale).toBe("en");
    await host.init({ ...quiet, lng: "zh-HK", resources });
    expect(translator.locale).toBe("zh-TW");
  });

  it.each([
    ["zh", "zh-CN"],
    ["zh-Hant", "zh-TW"],
    ["zh-HK", "zh-TW"],
    ["zh_CN", "zh-CN"],
    ["zh-Hans-SG", "zh-CN"],
    ["en-GB", "en"],
  ])("is followed to %s as %s", async (lng, locale) => {
    const host = create();
    await host.init({ ...quiet, lng: "en", fallbackLng: "en", resources });
    const translator = follow(host);
    await host.changeLanguage(lng);
    expect(translator.locale).toBe(locale);
  });

  it("is followed to the language it shows where it was asked for one that nobody has", async () => {
    const host = create();
    await host.init({
      ...quiet,
      lng: "eo",
      fallbackLng: "zh-CN",
      resources: { "zh-CN": { translation: { save: "保存" } } },
    });
    expect(follow(host).locale).toBe("zh-CN");
  });

  it("is followed to its last language when it is switched fast", async () => {
    const host = create();
    await host.init({ ...quiet, lng: "en", resources });
    const translator = createErrorTranslator();
    unfollow = followI18next(translator, host);
    await Promise.all([
      host.changeLanguage("zh-CN"),
      host.changeLanguage("en"),
      host.changeLanguage("zh-TW"),
      host.changeLanguage("en"),
      host.changeLanguage("zh-CN"),
    ]);
    await vi.waitFor(() => expect(translator.locale).toBe("zh-CN"));
    await settled();
    expect([translator.locale, translator.t("ui.retry")]).toEqual(["zh-CN", "重试"]);
  });

  it("is followed no more after unsubscribing", async () => {
    const host = create();
    await host.init({ ...quiet, lng: "en", resources });
    const translator = follow(host);
    unfollow();
    await host.changeLanguage("zh-CN");
    expect(translator.locale).toBe("en");
  });

  it("makes the requests and missing-key reports that it makes without us, and keeps its store", async () => {
    const live = async (followed: boolean) => {
      const requests: string[] = [];
      const missing: string[] = [];
      const host = create();
      host.use({
        type: "backend" as const,
        init() {},
        read(language: string, namespace: string, done: (error: null, data: object) => void) {
          requests.push(`${language}/${namespace}`);
          done(null, { save: language });
        },
        create() {},
      });
      await host.init({
        ...quiet,
        lng: "en",
        fallbackLng: "en",
        saveMissing: true,
        missingKeyHandler: (_languages: readonly string[], _namespace: string, key: string) =>
          void missing.push(key),
        parseMissingKeyHandler: (key: string) => {
          missing.push(key);
          return key;
        },
      });
      const translator = followed ? follow(host) : createErrorTranslator({ catalogs });
      for (const lng of ["de", "zh-CN", "zh-TW"]) {
        await host.changeLanguage(lng);
        translator.describe(404);
        translator.describe(599);
        translator.t("ui.requestsFailed", { count: 2 });
        translator.statusName(404);
        host.t("missing-of-its-own");
      }
      await settled();
      return { requests, missing, state: stateOf(host), locale: translator.locale };
    };
    const alone = await live(false);
    const followed = await live(true);
    expect(followed).toEqual({ ...alone, locale: "zh-TW" });
    expect(followed.requests.length).toBeGreaterThan(2);
    expect(new Set(followed.missing)).toEqual(new Set(["missing-of-its-own"]));
  });

  it("is the same before and after it was followed and spoken beside", async () => {
    const host = create();
    await host.init({ ...quiet, lng: "zh-CN", resources });
    const before = stateOf(host);
    const translator = follow(host);
    translator.describe(503);
    translator.t("ui.moreErrors", { count: 3 });
    unfollow();
    expect(stateOf(host)).toBe(before);
  });

  it("may set separators, prefixes, escaping and context as it likes", async () => {
    const host = create();
    await host.init({
      ...quiet,
      lng: "zh-CN",
      keySeparator: ":",
      nsSeparator: "|",
      pluralSeparator: "__",
      contextSeparator: "-",
      lowerCaseLng: true,
      supportedLngs: ["en", "zh-cn"],
      ignoreJSONStructure: false,
      interpolation: { prefix: "%{", suffix: "}", escapeValue: true },
      resources,
    });
    const translator = follow(host);
    expect(translator.locale).toBe("zh-CN");
    expect(translator.t("ui.requestsFailed", { count: 12 })).toBe("12 个请求未能完成");
    expect(translator.t("ui.namedResource", { name: "a<b>" })).toBe("资源：“a<b>”");
    await host.changeLanguage("en");
    expect(translator.t("ui.requestsFailed", { count: 1 })).toBe("1 request failed");
  });

  it("keeps its global instance: it is never initialised or changed by us", async () => {
    const listen = vi.spyOn(global, "on");
    const translator = createErrorTranslator({ catalogs });
    await translator.setLocale("zh-CN");
    translator.describe(404);
    expect(global.isInitialized).toBeFalsy();
    expect(listen).not.toHaveBeenCalled();
  });
});

describe("a host on something else", () => {
  it("hands its locale over, as react-intl calls it", () => {
    const intl = { locale: "zh-Hant-HK" };
    const translator = createErrorTranslator({ locale: intl.locale, catalogs });
    expect(translator.describe("offline").title).toBe(zhTW["failure.offline.title"]);
  });

  it("hands over the browser's languages when it has nothing", () => {
    const translator = createErrorTranslator({ locale: ["eo", "zh-SG", "en"], catalogs });
    expect(translator.locale).toBe("zh-CN");
  });
});
