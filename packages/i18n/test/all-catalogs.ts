import type { Catalog, SupportedLocale } from "@errorkit/i18n";
import { supportedLocales } from "@errorkit/i18n";

/** The catalog of every supported locale, so that tests cover a new locale without naming it. */
export const allCatalogs = Object.fromEntries(
  await Promise.all(
    supportedLocales.map(async (locale) => [locale, (await import(`../src/locales/${locale}.ts`)).default]),
  ),
) as Readonly<Record<SupportedLocale, Catalog>>;
