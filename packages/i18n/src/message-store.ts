import type { FormatterModule } from "i18next";
import { createInstance } from "i18next";
import { getEssentialMessages } from "./essential-messages.ts";
import type { SupportedLocale } from "./locales/index.ts";
import { supportedLocales } from "./locales/index.ts";
import type { Catalog } from "./locales/types.ts";
import type { MessageOverrides } from "./message-types.ts";

/** The values of a message's placeholders. */
export type MessageValues = Readonly<Record<string, unknown>>;

/** The loaded messages of every locale. It formats them with an i18next instance that only this store uses. */
export interface MessageStore {
  /** Whether the whole catalog of a locale is loaded, not only its essential messages. */
  hasFullCatalog(locale: SupportedLocale): boolean;
  /** Adds a catalog: it replaces the locale's essential messages, and your app's own messages replace it. */
  addCatalog(locale: SupportedLocale, catalog: Catalog): void;
  /** Whether a locale has a message under this key, with or without plural forms. */
  has(locale: SupportedLocale, key: string): boolean;
  /** The message under a key that `has` found, with its values filled in. */
  format(locale: SupportedLocale, key: string, values?: MessageValues): string;
  /** Calls `compute` once per ID and returns its cached result until a catalog is added. */
  memoize<T>(id: string, compute: () => T): T;
}

/** Formats a number in a placeholder as the locale writes it, so that no message needs a number format. */
const numberFormatter: FormatterModule = {
  type: "formatter",
  init() {},
  add() {},
  addCached() {},
  format: (value: unknown, _format, locale) =>
    typeof value === "number" ? value.toLocaleString(locale) : (value as string),
};

/** How many results the cache holds, and the longest ID that it takes, in characters. */
const CACHE_LIMIT = 1_000;

/** An empty text counts as missing, and a translator's JSON has notes (objects) beside its texts. */
const isText = (entry: readonly [string, unknown]): entry is [string, string] =>
  typeof entry[1] === "string" && entry[1].trim() !== "";

/**
 * Creates a message store with the essential messages of every locale.
 *
 * @param catalogs catalogs that are loaded already
 * @param overrides your app's own messages, which replace those of the same locale
 */
export function createMessageStore(
  catalogs: Readonly<Partial<Record<SupportedLocale, Catalog>>>,
  overrides: MessageOverrides,
): MessageStore {
  const messages = new Map<SupportedLocale, ReadonlyMap<string, string>>();
  const complete = new Set<SupportedLocale>(["en"]);
  const cache = new Map<string, unknown>();
  // Never i18next's global instance: it belongs to the app, with its languages, namespaces and missing-key reports.
  const i18n = createInstance().use(numberFormatter);
  void i18n.init({
    // i18next 25 logs a support notice on init unless this option is off; the types of other majors do not have it.
    ...({ showSupportNotice: false } as object),
    lng: "en",
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  });

  function addCatalog(locale: SupportedLocale, catalog?: Catalog): void {
    const sources = [getEssentialMessages(locale), catalog, overrides[locale]];
    const merged = new Map(sources.flatMap((source) => Object.entries(source ?? {}).filter(isText)));
    messages.set(locale, merged);
    cache.clear();
    i18n.addResourceBundle(locale, "translation", Object.fromEntries(merged));
    if (catalog) complete.add(locale);
  }
  for (const locale of supportedLocales) addCatalog(locale, catalogs[locale]);

  function memoize<T>(id: string, compute: () => T): T {
    const cached = cache.get(id);
    if (cached !== undefined) return cached as T;
    const result = compute();
    // Values may be unbounded server text, so the cache is cleared when it is full.
    if (cache.size >= CACHE_LIMIT) cache.clear();
    if (id.length < CACHE_LIMIT) cache.set(id, result);
    return result;
  }

  return {
    memoize,
    hasFullCatalog: (locale) => complete.has(locale),
    addCatalog,
    has(locale, key) {
      const known = messages.get(locale);
      return !!(known?.has(key) || known?.has(`${key}_other`));
    },
    format(locale, key, values = {}) {
      let id = `${locale} ${key}`;
      for (const name in values) {
        const value = String(values[name]);
        // The length keeps two sets of values apart whose texts would join to the same ID.
        id += ` ${name} ${typeof values[name]} ${value.length} ${value}`;
      }
      // `nest: false`: a value from a server may contain `$t(…)`, which must stay text.
      return memoize(id, () => i18n.t(key, { ...values, lng: locale, nest: false }));
    },
  };
}
