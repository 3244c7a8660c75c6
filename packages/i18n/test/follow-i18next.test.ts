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

function follow(app: i18n): ErrorTranslator {
  const translator = createErrorTranslator({ catalogs });
  unfollow = followI18next(translator, app);
  return translator;
}

/** The parts of an instance that a library could change. */
const stateOf = (app: i18n) =>
  JSON.stringify({
    data: app.store?.data,
    ns: app.options.ns,
    languages: app.languages,
    language: app.language,
  });

describe.each(majors)("an app on i18next %s", (_major, create, global) => {
  it("is followed from its current language", async () => {
    const app = create();
    await app.init({ ...quiet, lng: "zh-CN", resources });
    expect(follow(app).locale).toBe("zh-CN");
  });

  it("is followed when it is initialized later", async () => {
    const app = create();
    const translator = follow(app);
    expect(translator.locale).toBe("en");
    await app.init({ ...quiet, lng: "zh-HK", resources });
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
    const app = create();
    await app.init({ ...quiet, lng: "en", fallbackLng: "en", resources });
    const translator = follow(app);
    await app.changeLanguage(lng);
    expect(translator.locale).toBe(locale);
  });

  it("is followed to its fallback language when it has no texts in the requested one", async () => {
    const app = create();
    await app.init({
      ...quiet,
      lng: "eo",
      fallbackLng: "zh-CN",
      resources: { "zh-CN": { translation: { save: "保存" } } },
    });
    expect(follow(app).locale).toBe("zh-CN");
  });

  it("is followed to its last language after fast changes", async () => {
    const app = create();
    await app.init({ ...quiet, lng: "en", resources });
    const translator = createErrorTranslator();
    unfollow = followI18next(translator, app);
    await Promise.all([
      app.changeLanguage("zh-CN"),
      app.changeLanguage("en"),
      app.changeLanguage("zh-TW"),
      app.changeLanguage("en"),
      app.changeLanguage("zh-CN"),
    ]);
    await vi.waitFor(() => expect(translator.locale).toBe("zh-CN"));
    await settled();
    expect([translator.locale, translator.t("ui.retry")]).toEqual(["zh-CN", "重试"]);
  });

  it("is not followed after unsubscribing", async () => {
    const app = create();
    await app.init({ ...quiet, lng: "en", resources });
    const translator = follow(app);
    unfollow();
    await app.changeLanguage("zh-CN");
    expect(translator.locale).toBe("en");
  });

  it("makes the same requests and missing-key reports as without Errorkit, and keeps its store", async () => {
    const live = async (followed: boolean) => {
      const requests: string[] = [];
      const missing: string[] = [];
      const app = create();
      app.use({
        type: "backend" as const,
        init() {},
        read(language: string, namespace: string, done: (error: null, data: object) => void) {
          requests.push(`${language}/${namespace}`);
          done(null, { save: language });
        },
        create() {},
      });
      await app.init({
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
      const translator = followed ? follow(app) : createErrorTranslator({ catalogs });
      for (const lng of ["de", "zh-CN", "zh-TW"]) {
        await app.changeLanguage(lng);
        translator.describe(404);
        translator.describe(599);
        translator.t("ui.requestsFailed", { count: 2 });
        translator.statusName(404);
        app.t("missing-in-the-app");
      }
      await settled();
      return { requests, missing, state: stateOf(app), locale: translator.locale };
    };
    const alone = await live(false);
    const followed = await live(true);
    expect(followed).toEqual({ ...alone, locale: "zh-TW" });
    expect(followed.requests.length).toBeGreaterThan(2);
    expect(new Set(followed.missing)).toEqual(new Set(["missing-in-the-app"]));
  });

  it("is unchanged after it was followed", async () => {
    const app = create();
    await app.init({ ...quiet, lng: "zh-CN", resources });
    const before = stateOf(app);
    const translator = follow(app);
    translator.describe(503);
    translator.t("ui.moreErrors", { count: 3 });
    unfollow();
    expect(stateOf(app)).toBe(before);
  });

  it("may set any separators, prefixes, escaping and context", async () => {
    const app = create();
    await app.init({
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
    const translator = follow(app);
    expect(translator.locale).toBe("zh-CN");
    expect(translator.t("ui.requestsFailed", { count: 12 })).toBe("12 个请求未能完成");
    expect(translator.t("ui.namedResource", { name: "a<b>" })).toBe("资源：“a<b>”");
    await app.changeLanguage("en");
    expect(translator.t("ui.requestsFailed", { count: 1 })).toBe("1 request failed");
  });

  it("keeps its global instance, which Errorkit never initializes or changes", async () => {
    const listen = vi.spyOn(global, "on");
    const translator = createErrorTranslator({ catalogs });
    await translator.setLocale("zh-CN");
    translator.describe(404);
    expect(global.isInitialized).toBeFalsy();
    expect(listen).not.toHaveBeenCalled();
  });
});

describe("an app on another library", () => {
  it("passes its locale, as with react-intl", () => {
    const intl = { locale: "zh-Hant-HK" };
    const translator = createErrorTranslator({ locale: intl.locale, catalogs });
    expect(translator.describe("offline").title).toBe(zhTW["failure.offline.title"]);
  });

  it("passes the languages of the browser when it has no locale", () => {
    const translator = createErrorTranslator({ locale: ["eo", "zh-SG", "en"], catalogs });
    expect(translator.locale).toBe("zh-CN");
  });
});
