/** The language of a text when it plainly differs from the reader's, for its glyphs and for a screen reader's voice (A17). */
export function detectLanguage(text: string, locale: string): string | undefined {
  const chinese = /\p{Script=Han}/u.test(text);
  if (chinese) return locale === "en" ? "zh" : undefined;
  return locale !== "en" && /^[\x20-\x7E]+$/.test(text) ? "en" : undefined;
}
