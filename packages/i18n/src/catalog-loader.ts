import type { Loader, SupportedLocale } from "./locales/index.ts";
import { locales } from "./locales/index.ts";
import type { Catalog } from "./locales/types.ts";

/** Where catalogs come from. */
export interface CatalogSources {
  /**
   * Catalogs that need no loading: on a server, in tests, or in the bundle of your app. They must not change later.
   *
   * @default English only
   */
  readonly catalogs?: Readonly<Partial<Record<SupportedLocale, Catalog>>> | undefined;
  /**
   * Loads catalogs your way, for example from a CDN. What a function has loaded is there for every translator that is given the
   * same function.
   *
   * @default the chunks of this package
   * @example
   * createErrorTranslator({
   *   load: { "zh-CN": async () => ({ default: await (await fetch("/errors.zh-CN.json")).json() }) },
   * });
   */
  readonly load?: Readonly<Partial<Record<SupportedLocale, Loader>>> | undefined;
}

/** What each loader has loaded, for the whole process. */
const loaded = new WeakMap<Loader, Catalog>();

const isCatalog = (value: Catalog | undefined): value is Catalog =>
  typeof value?.["unknown.title"] === "string";

const getLoader = (locale: SupportedLocale, { load }: CatalogSources): Loader =>
  load?.[locale] ?? (locales[locale].load as Loader);

/** Returns the catalog of a locale that your app has passed. */
export function findGivenCatalog(locale: SupportedLocale, { catalogs }: CatalogSources): Catalog | undefined {
  const catalog = catalogs?.[locale];
  return isCatalog(catalog) ? catalog : undefined;
}

/** Returns the catalog of a locale, unless it has to be loaded. */
export const findCatalog = (locale: SupportedLocale, sources: CatalogSources): Catalog | undefined =>
  findGivenCatalog(locale, sources) ?? loaded.get(getLoader(locale, sources));

/** Loads the catalog of a locale; rejects when it cannot. */
export async function loadCatalog(locale: SupportedLocale, sources: CatalogSources): Promise<void> {
  const loader = getLoader(locale, sources);
  const module = await loader();
  if (!isCatalog(module?.default)) throw new TypeError(`No catalog is exported for ${locale}`);
  loaded.set(loader, module.default);
}
