import { localize } from "../../common/localized.ts";

/** English text, and its translations. Text that Storybook reads from the source code has no other key. */
export type Translations = Readonly<Record<string, { readonly "zh-CN": string; readonly "zh-TW": string }>>;

/** Joins the lines of a TSDoc comment, which a translation writes as one line. */
export const joinLines = (text: string): string => text.replace(/\s*\n\s*/g, " ").trim();

/** Whether a text is in the table. A name that is the same in every language is in no table. */
export const isTranslated = (translations: Translations, english: string): boolean =>
  Object.hasOwn(translations, joinLines(english));

/** Translates a text, or returns the English one. The locale may come from a URL, so any string is safe. */
export function translate(translations: Translations, english: string, locale: string): string {
  const key = joinLines(english);
  return isTranslated(translations, key) ? localize({ en: key, ...translations[key] }, locale) : english;
}
