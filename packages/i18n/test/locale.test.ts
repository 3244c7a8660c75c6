import { describe, expect, it } from "vitest";
import { localeInfo, resolveLocale, supportedLocales } from "../src/index.ts";

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
  ],
};

describe("resolveLocale", () => {
  for (const [locale, list] of Object.entries(tags)) {
    it.each(list.map((tag) => [tag.slice(0, 40), tag]))(`17 takes %j for ${locale}`, (_shown, tag) => {
      expect(resolveLocale(tag)).toBe(locale);
    });
  }

  it("takes the first tag of a list that it can serve", () => {
    expect(resolveLocale(["eo", "zh-HK", "en"])).toBe("zh-TW");
    expect(resolveLocale(["en-GB", "zh-CN"])).toBe("en");
    expect(resolveLocale(["eo", "la"])).toBe("en");
    expect(resolveLocale([])).toBe("en");
  });

  it.each([undefined, null, 404, {}, Symbol("zh"), [null, 7, {}], Number.NaN, () => "zh"])(
    "never throws: %o",
    (junk) => {
      expect(resolveLocale(junk as never)).toBe("en");
    },
  );

  it("gives every locale for its own tag", () => {
    for (const locale of supportedLocales) expect(resolveLocale(locale)).toBe(locale);
  });
});

describe("localeInfo", () => {
  it("names every locale in its own language", () => {
    expect(supportedLocales.map((locale) => localeInfo[locale].name)).toEqual(
      expect.arrayContaining(["English", "简体中文", "繁體中文"]),
    );
  });
});
