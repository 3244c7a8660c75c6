import type { ErrorTranslator, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import zhTW from "@errorkit/i18n/locales/zh-TW";

/** Creates a translator that has loaded every locale. */
export const createCatalogTranslator = (locale: SupportedLocale): ErrorTranslator =>
  createErrorTranslator({ locale, catalogs: { "zh-CN": zhCN, "zh-TW": zhTW } });
