import { localeInfo, resolveLocale, supportedLocales } from "@errorkit/i18n";
import { describe, expect, it } from "vitest";
import { matchLocale } from "../src/resolve-locale.ts";

const tags: Readonly<Record<string, readonly string[]>> = {
  "zh-CN": [
    "zh",
    "zh-CN",
    "zh_CN",
    "ZH-cn",
    "zh-Hans",
    "zh-Hans-CN",
    "zh-SG",
    "zh-MY",
    "zh-Hans-HK",
    "zh-Hans-TW",
    "cmn-Hans-CN",
    "zh-cmn-Hans",
    "yue-Hans-CN",
    "yue-CN",
    "zh-CHS",
    "zh_CN.GB18030",
    "zh_CN.UTF-8@pinyin",
    "zh-CN-u-nu-hanidec",
    "zh-x-hant",
    " zh-CN ",
  ],
  "zh-TW": [
    "zh-TW",
    "zh_TW",
    "zh-Hant",
    "zh-Hant-TW",
    "zh-HK",
    "zh-MO",
    "zh-Hant-HK",
    "zh_Hant_HK",
    "zh-Hant-CN",
    "yue",
    "yue-Hant-HK",
    "zh-yue",
    "zh-yue-HK",
    "cmn-Hant-TW",
    "zh-CHT",
    "zh_TW.UTF-8",
    "zh_HK.Big5-HKSCS",
    "zh_TW:en_US",
    "zh-HK,zh;q=0.9,en;q=0.8",
    "en;q=0.5,zh-TW;q=0.9",
    "en; q=0.5, zh-TW; q=0.9, zh-CN;q=0.9",
    "en;q=0.999, zh-TW",
    "eo, zh-TW;q=oops",
    "eo, zh-Hant;q=0.5",
    "zh-TW-u-ca-roc",
  ],
  en: [
    "en",
    "en-US",
    "en_GB.UTF-8",
    "EN",
    "",
    "C",
    "POSIX",
    "*",
    "eo-001",
    "x-zh",
    "i-klingon",
    "cimode",
    "dev",
    "null",
    "undefined",
    "__proto__",
    "constructor",
    "zhuang",
    "🙂",
    "-",
    "_",
    "-zh",
    "1",
    "a".repeat(100_000),
    "en,zh-CN;q=0.9",
    "zh-CN;q=0, en;q=0.1",
    "zh;q=0",
    "zh-CN ; q=0.2, en ; q=0.21",
  ],
};

describe("resolveLocale", () => {
  for (const [locale, list] of Object.entries(tags)) {
    it.each(list.map((tag) => [tag.slice(0, 40), tag]))(`17 resolves %j to ${locale}`, (_shown, tag) => {
      expect(resolveLocale(tag)).toBe(locale);
    });
  }

  it("takes the first tag of a list that has a locale", () => {
    expect(resolveLocale(["eo", "zh-HK", "en"])).toBe("zh-TW");
    expect(resolveLocale(["en-GB", "zh-CN"])).toBe("en");
    expect(resolveLocale(["eo", "la"])).toBe("en");
    expect(resolveLocale([])).toBe("en");
  });

  it.each([undefined, null, 404, {}, Symbol("zh"), [null, 7, {}], Number.NaN, () => "zh"])(
    "does not throw for %o",
    (junk) => {
      expect(resolveLocale(junk as never)).toBe("en");
    },
  );

  it("resolves the tag of every locale to that locale", () => {
    for (const locale of supportedLocales) expect(resolveLocale(locale)).toBe(locale);
  });
});

describe("a list with other locales", () => {
  const planted = {
    en: { script: "Latn" },
    fr: { script: "Latn" },
    ja: { script: "Jpan" },
    "pt-BR": { script: "Latn" },
    "pt-PT": { script: "Latn" },
    sr: { script: "Cyrl" },
    "sr-Latn": { script: "Latn" },
    "zh-CN": { script: "Hans" },
    "zh-HK": { script: "Hant" },
    "zh-TW": { script: "Hant" },
  } as const;

  it.each([
    ["pt-BR", "pt-BR"],
    ["pt_BR.UTF-8", "pt-BR"],
    ["pt-PT", "pt-PT"],
    ["pt", "pt-BR"],
    ["pt-AO", "pt-BR"],
    ["fr", "fr"],
    ["fr-CA", "fr"],
    ["FR-Latn-BE", "fr"],
    ["ja-JP", "ja"],
    ["ja-JP-u-ca-japanese", "ja"],
    ["sr", "sr"],
    ["sr-RS", "sr"],
    ["sr-Latn-RS", "sr-Latn"],
    ["zh-HK", "zh-HK"],
    ["zh-Hant", "zh-HK"],
    ["zh-Hant-TW", "zh-TW"],
    ["zh-MO", "zh-HK"],
    ["zh-Hans-HK", "zh-CN"],
    ["eo, fr-CH;q=0.5", "fr"],
  ])("resolves %j to %s", (tag, locale) => {
    expect(matchLocale(tag, planted)).toBe(locale);
  });

  it.each(["eo", "frr", "por", "", "x-fr"])("has no locale for %j", (tag) => {
    expect(matchLocale(tag, planted)).toBeUndefined();
  });
});

describe("localeInfo", () => {
  it("names every locale in its language", () => {
    expect(supportedLocales.map((locale) => localeInfo[locale].name)).toEqual(
      expect.arrayContaining(["English", "简体中文", "繁體中文"]),
    );
  });

  it.each(supportedLocales)("has the separator between sentences and the direction of %s", (locale) => {
    const info = localeInfo[locale];
    expect(info.sentenceSeparator).toBe(/Han|Jpan/.test(info.script) ? "" : " ");
    expect(info.dir).toBe(/Arab|Hebr/.test(info.script) ? "rtl" : "ltr");
  });

  it.each(supportedLocales)("has the script of %s that CLDR gives", (locale) => {
    expect(localeInfo[locale].script).toBe(new Intl.Locale(locale).maximize().script);
  });
});
