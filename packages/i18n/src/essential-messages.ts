import { essentialMessages } from "./essential-messages.generated.ts";
import en from "./locales/en.ts";
import type { SupportedLocale } from "./locales/index.ts";

/**
 * The messages that are in the bundle before any catalog is loaded: all of English, and of every other locale those that
 * describe a failed connection, because then the catalog cannot be loaded either.
 */
export const getEssentialMessages = (
  locale: SupportedLocale,
): Readonly<Record<string, string>> | undefined => (locale === "en" ? en : essentialMessages[locale]);
