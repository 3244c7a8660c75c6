import { attempt } from "./attempt.ts";
import type { LocaleInfo, SupportedLocale } from "./locales/index.ts";
import { locales, supportedLocales } from "./locales/index.ts";

/** Chinese as BCP 47 names it: the macrolanguage, Mandarin, Cantonese, Wu, Hakka, Min Nan, Gan, Xiang. */
const CHINESE = /^(zh|cmn|yue|wuu|hak|nan|gan|hsn)\b/;

/** The script of a Chinese tag: `zh-hk` is written in `hant`. `CHT` and `CHS` are Windows' old names of the scripts. */
function getChineseScript(tag: string): "hans" | "hant" {
  if (/-(hant|cht)\b/.test(tag)) return "hant";
  if (/-(hans|chs)\b/.test(tag)) return "hans";
  // Cantonese is written in Traditional characters unless the tag says otherwise (CLDR likely subtags).
  return /-(tw|hk|mo)\b/.test(tag) || (/\byue\b/.test(tag) && !/-cn\b/.test(tag)) ? "hant" : "hans";
}

/** The locale of the tag's language that has most in common with the tag. The script counts twice, the region once. */
function matchTag<L extends string>(
  tag: string,
  available: Readonly<Record<L, Pick<LocaleInfo, "script">>>,
): L | undefined {
  const normalized = tag
    .toLowerCase()
    .replace(/_/g, "-")
    // A single letter begins an extension or private use: `zh-cn-u-nu-hanidec`, `zh-x-hant`.
    .replace(/(^|-).(-.*|$)/, "");
  const [language, ...rest] = normalized.replace(CHINESE, `zh-${getChineseScript(normalized)}`).split("-");
  const score = (locale: L): number =>
    `${locale}-${available[locale].script}-${available[locale].script}`
      .toLowerCase()
      .split("-")
      .filter((subtag) => rest.includes(subtag)).length;
  return (Object.keys(available) as L[])
    .filter((locale) => locale.split("-")[0] === language)
    .sort((a, b) => score(b) - score(a))[0];
}

/** The quality of a tag: 0.9 for `zh;q=0.9`, 1 for `zh`. */
const getQuality = (part: string): number => Number(/;q=([\d.]+)/.exec(part)?.[1] ?? 1);

/** The first match for a language tag or a list of them; `undefined` when there is none. */
export function matchLocale<L extends string>(
  tag: string | readonly string[] | null | undefined,
  available: Readonly<Record<L, Pick<LocaleInfo, "script">>>,
): L | undefined {
  for (const entry of [tag].flat()) {
    if (typeof entry !== "string") continue;
    // Splits `Accept-Language` (`zh-HK, zh;q=0.9`) and `LANGUAGE` (`zh_TW:en_US`) into tags, the best first, without those of quality 0.
    const parts = entry.replace(/;\s+/g, ";").split(/[,:\s]+(?!;)/);
    for (const part of parts.filter(getQuality).sort((a, b) => getQuality(b) - getQuality(a))) {
      // Cuts off a quality, a charset and a POSIX modifier: `;q=0.9`, `.UTF-8`, `@pinyin`.
      const found = matchTag(part.replace(/[\s.;@].*/, ""), available);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * The supported locale for a language tag, or for the first tag of a list that has one; `en` when none has. Never throws.
 *
 * It reads BCP 47 tags (`zh-Hant-HK`), POSIX tags (`zh_TW.UTF-8`), legacy tags (`zh-CHS`), and whole `Accept-Language` and
 * `LANGUAGE` lists, in the order of their qualities. A tag matches a locale of its language; where there are several, its script
 * decides, then its region. Chinese in Traditional script is `zh-TW`, all other Chinese is `zh-CN`.
 *
 * @example
 * resolveLocale("zh-Hant-HK"); // "zh-TW"
 * resolveLocale(navigator.languages);
 * resolveLocale("fr, en;q=0.8"); // "en"
 * resolveLocale("en;q=0.5, zh-CN;q=0.9"); // "zh-CN"
 *
 * @see RFC 9110 sections 12.4.2 and 12.5.4 (qualities)
 * @see https://www.rfc-editor.org/rfc/rfc5646 (language tags)
 */
export function resolveLocale(tag: string | readonly string[] | null | undefined): SupportedLocale {
  // Most apps pass a supported locale as it is.
  const supported = supportedLocales.find((locale) => locale === tag);
  // i18next resolves `zh-Hant` to `zh-CN` (https://github.com/i18next/i18next/issues/2299), so it never sees a tag.
  return supported ?? attempt(() => matchLocale(tag, locales)) ?? "en";
}
