/** A locale that Errorkit speaks. */
export type SupportedLocale = "en" | "zh-CN" | "zh-TW";

/** Every supported locale, the source language first. */
export const supportedLocales: readonly SupportedLocale[] = Object.freeze(["en", "zh-CN", "zh-TW"] as const);

/** How a locale calls itself, and the direction of its script. */
export const localeInfo: Readonly<
  Record<SupportedLocale, { readonly name: string; readonly dir: "ltr" | "rtl" }>
> = {
  en: { name: "English", dir: "ltr" },
  "zh-CN": { name: "简体中文", dir: "ltr" },
  "zh-TW": { name: "繁體中文", dir: "ltr" },
};

/** Chinese as BCP 47 names it: the macrolanguage, Mandarin, Cantonese, Wu, Hakka, Min Nan, Gan, Xiang. */
const chinese = new Set(["zh", "cmn", "yue", "wuu", "hak", "nan", "gan", "hsn"]);
const simplified = new Set(["hans", "chs"]);
const traditional = new Set(["hant", "cht"]);
const traditionalRegions = new Set(["tw", "hk", "mo"]);

function resolveOne(tag: string): SupportedLocale | undefined {
  const subtags = tag.trim().toLowerCase().split(/[-_]/);
  const singleton = subtags.findIndex((subtag) => subtag.length === 1);
  const [language = "", ...rest] = singleton < 0 ? subtags : subtags.slice(0, singleton);
  if (!chinese.has(language)) return supportedLocales.find((locale) => locale === language);
  if (rest.some((subtag) => traditional.has(subtag))) return "zh-TW";
  if (rest.some((subtag) => simplified.has(subtag))) return "zh-CN";
  if (rest.some((subtag) => traditionalRegions.has(subtag))) return "zh-TW";
  // Cantonese is written in Traditional characters unless the tag says otherwise (CLDR likely subtags).
  const cantonese = language === "yue" || rest[0] === "yue";
  return cantonese && !rest.includes("cn") ? "zh-TW" : "zh-CN";
}

/**
 * The supported locale for a language tag, or for the first tag of a list that has one; `en` when none has.
 *
 * Reads BCP 47 (`zh-Hant-HK`), POSIX (`zh_TW.UTF-8`), legacy (`zh-CHS`) tags, whole `Accept-Language` and `LANGUAGE`
 * lists, and never throws, whatever is passed. i18next's own matching sends `zh-Hant` to `zh-CN`
 * (https://github.com/i18next/i18next/issues/2299), so tags are resolved here before i18next sees them.
 */
export function resolveLocale(tag: string | readonly string[] | null | undefined): SupportedLocale {
  for (const entry of Array.isArray(tag) ? tag : [tag]) {
    if (typeof entry !== "string") continue;
    for (const part of entry.split(/[,:\s]+/)) {
      const found = resolveOne(part.replace(/[.;@].*/, ""));
      if (found) return found;
    }
  }
  return "en";
}
