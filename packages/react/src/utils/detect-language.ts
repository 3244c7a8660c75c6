import type { SupportedLocale } from "@errorkit/i18n";
import { localeInfo } from "@errorkit/i18n";

/**
 * Returns the language of a text whose script is plainly another one than the locale's, for its font and for the voice of
 * a screen reader (A17); `undefined` where the script does not tell, as for English text on a French page.
 */
export function detectLanguage(text: string, locale: SupportedLocale): string | undefined {
  const { script } = localeInfo[locale];
  // Chinese characters on a page that is not written in them.
  if (/\p{Script=Han}/u.test(text)) return /Han|Jpan/.test(script) ? undefined : "zh";
  // Printable ASCII only: "Backend busy (503)".
  return script !== "Latn" && /^[\x20-\x7E]+$/.test(text) ? "en" : undefined;
}
