import type { ErrorTranslator, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import en from "@errorkit/i18n/locales/en";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";

/** Every catalog, at hand: the pages that show three languages side by side wait for none. */
export const catalogs = { en, "zh-CN": zhCN, "zh-TW": zhTW };

/** A translator for each language, side by side. */
export const translators: Readonly<Record<SupportedLocale, ErrorTranslator>> = {
  en: createErrorTranslator({ locale: "en", catalogs }),
  "zh-CN": createErrorTranslator({ locale: "zh-CN", catalogs }),
  "zh-TW": createErrorTranslator({ locale: "zh-TW", catalogs }),
};
