import type { FormatterModule } from "i18next";
import { createInstance } from "i18next";
import type { Catalog, MessageOverrides } from "./catalog.ts";
import type { SupportedLocale } from "./locale.ts";
import { supportedLocales } from "./locale.ts";
import { residents } from "./resident.ts";

/** The values of a text's placeholders. */
export type TextValues = Readonly<Record<string, unknown>>;

/** The texts at hand, per locale, over an i18next instance of our own. */
export interface Library {
  /** Whether the whole catalog of a locale is here, and not only its resident words. */
  isComplete(locale: SupportedLocale): boolean;
  /** Puts a catalog between a locale's resident words and the host's own. */
  add(locale: SupportedLocale, catalog: Catalog): void;
  has(locale: SupportedLocale, key: string): boolean;
  /** The text of a key that `has` found, with its values put in. */
  say(locale: SupportedLocale, key: string, values?: TextValues): string;
  /** What `make` makes, once per id until a text changes. */
  recall<T>(id: string, make: () => T): T;
}

/** Writes a placeholder's number as the locale writes numbers, so that no text needs a format of its own. */
const numbersInWords: FormatterModule = {
  type: "formatter",
  init() {},
  add() {},
  addCached() {},
  format: (value: unknown, _format, locale) =>
    typeof value === "number" ? value.toLocaleString(locale) : (value as string),
};

/** i18next 25 prints an advertisement on init unless it is told not to; later majors no longer know the option. */
const silent = { showSupportNotice: false };

/**
 * How much is kept of what was put together, and how long its id may be: a page full of errors is put into words again at
 * every switch of the language.
 */
const capacity = 1_000;

/** Only words: an empty text is a missing one, and a translator's JSON carries notes beside its texts. */
const isText = (entry: readonly [string, unknown]): entry is [string, string] =>
  typeof entry[1] === "string" && entry[1].trim() !== "";

export function createLibrary(
  catalogs: Readonly<Partial<Record<SupportedLocale, Catalog>>>,
  words: MessageOverrides,
): Library {
  const texts = new Map<SupportedLocale, ReadonlyMap<string, string>>();
  const complete = new Set<SupportedLocale>(["en"]);
  const made = new Map<string, unknown>();
  // Isolated: never the global instance, so a host's languages, namespaces and missing-key reports stay its own.
  const i18n = createInstance().use(numbersInWords);
  void i18n.init({
    ...silent,
    lng: "en",
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  });

  function set(locale: SupportedLocale, catalog?: Catalog): void {
    const sources = [residents[locale], catalog, words[locale]];
    const merged = new Map(sources.flatMap((source) => Object.entries(source ?? {}).filter(isText)));
    texts.set(locale, merged);
    made.clear();
    i18n.addResourceBundle(locale, "translation", Object.fromEntries(merged));
    if (catalog) complete.add(locale);
  }
  for (const locale of supportedLocales) set(locale, catalogs[locale]);

  function recall<T>(id: string, make: () => T): T {
    const known = made.get(id);
    if (known !== undefined) return known as T;
    const thing = make();
    // Values may come from a server, long and without end: all is forgotten before it grows.
    if (made.size >= capacity) made.clear();
    if (id.length < capacity) made.set(id, thing);
    return thing;
  }

  return {
    recall,
    isComplete: (locale) => complete.has(locale),
    add: set,
    has(locale, key) {
      const known = texts.get(locale);
      return known !== undefined && (known.has(key) || known.has(`${key}_other`));
    },
    say(locale, key, values = {}) {
      let id = `${locale} ${key}`;
      for (const name in values) {
        const value = String(values[name]);
        // The length keeps a value that looks like the next one from being taken for it.
        id += ` ${name} ${typeof values[name]} ${value.length} ${value}`;
      }
      // `nest: false`: a value from a server may hold `$t(…)`, which must stay text.
      return recall(id, () => i18n.t(key, { ...values, lng: locale, nest: false }));
    },
  };
}
