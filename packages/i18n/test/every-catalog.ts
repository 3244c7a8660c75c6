import type { Catalog, SupportedLocale } from "../src/index.ts";
import { supportedLocales } from "../src/index.ts";

/** Every catalog there is, so that a new locale is tested without being named here. */
export const everyCatalog = Object.fromEntries(
  await Promise.all(
    supportedLocales.map(async (locale) => [locale, (await import(`../src/locales/${locale}.ts`)).default]),
  ),
) as Readonly<Record<SupportedLocale, Catalog>>;
