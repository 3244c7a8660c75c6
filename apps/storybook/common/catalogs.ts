import type { Catalog, ErrorTranslator, SupportedLocale } from "@errorkit/i18n";
import { createErrorTranslator, supportedLocales } from "@errorkit/i18n";

const FOLDER = "../../../packages/i18n/src/locales";

/** By path, because an import by package name would have to list every locale. */
const files = import.meta.glob<{ readonly default: Catalog }>("../../../packages/i18n/src/locales/*.ts", {
  eager: true,
});

function getCatalog(locale: SupportedLocale): Catalog {
  const file = files[`${FOLDER}/${locale}.ts`];
  if (!file) throw new Error(`There is no catalog ${FOLDER}/${locale}.ts.`);
  return file.default;
}

const forEachLocale = <Value>(getValue: (locale: SupportedLocale) => Value) =>
  Object.fromEntries(supportedLocales.map((locale) => [locale, getValue(locale)])) as Readonly<
    Record<SupportedLocale, Value>
  >;

/** Every catalog, loaded at startup: pages that show all languages side by side need no loading state. */
export const catalogs = forEachLocale(getCatalog);

/** One translator per locale. */
export const translators: Readonly<Record<SupportedLocale, ErrorTranslator>> = forEachLocale((locale) =>
  createErrorTranslator({ locale, catalogs }),
);
