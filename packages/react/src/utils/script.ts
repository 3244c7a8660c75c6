// Matches the locales whose sentences follow each other without a space: "zh-CN", "ja".
const UNSPACED = /^(zh|ja)\b/;
// Matches the locales that are not written in Latin letters: "zh-TW", "ja", "ko-KR".
const NON_LATIN = /^(zh|ja|ko)\b/;

/** Returns what separates two sentences in a locale. */
export function getSentenceSeparator(locale: string): "" | " " {
  return UNSPACED.test(locale) ? "" : " ";
}

/**
 * Returns the language of a text whose script is plainly another one than the locale's, for its font and for the voice of
 * a screen reader (A17); `undefined` where the script does not tell, as for English text on a French page.
 */
export function detectLanguage(text: string, locale: string): string | undefined {
  // Chinese characters on a page that is not written in them.
  if (/\p{Script=Han}/u.test(text)) return UNSPACED.test(locale) ? undefined : "zh";
  // Printable ASCII only: "Backend busy (503)".
  return NON_LATIN.test(locale) && /^[\x20-\x7E]+$/.test(text) ? "en" : undefined;
}
