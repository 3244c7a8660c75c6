import type { FormatterModule } from "i18next";
import { createInstance } from "i18next";
import type { Catalog, Words } from "./catalog.ts";
import type { SupportedLocale } from "./locale.ts";
import { supportedLocales } from "./locale.ts";
import { residents } from "./resident.ts";

type Texts = Readonly<Record<string, string>>;

/** The texts at hand, per locale, over an i18next instance of our own. */
export interface Library {
  /** Whether the whole catalog of a locale is here, and not only its resident words. */
  isComplete(locale: SupportedLocale): boolean;
  add(locale: SupportedLocale, catalog: Catalog): void;
  has(locale: SupportedLocale, key: string): boolean;
  /** The text of a key that `has` found, with its values put in. */
  say(locale: SupportedLocale, key: string, values?: Readonly<Record<string, unknown>>): string;
}

/** Only words: an empty text is a missing one, and a translator's JSON carries notes beside its texts. */
const wordsOf = (source: object | undefined): Texts =>
  Object.fromEntries(
    Object.entries(source ?? {}).filter(([, text]) => typeof text === "string" && text.trim() !== ""),
  );

/** Writes a placeholder's number as the locale writes numbers, so that no text needs a format of its own. */
function numbersInWords(): FormatterModule {
  const formats = new Map<string, Intl.NumberFormat>();
  return {
    type: "formatter",
    init() {},
    add() {},
    addCached() {},
    format(value: unknown, _format, locale = "en") {
      if (typeof value !== "number") return value as string;
      const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
      formats.set(locale, format);
      return format.format(value);
    },
  };
}

export function createLibrary(
  catalogs: Readonly<Partial<Record<SupportedLocale, Catalog>>>,
  words: Words,
): Library {
  const texts = new Map<SupportedLocale, Texts>();
  const complete = new Set<SupportedLocale>(["en"]);
  const said = new Map<string, string>();
  // Isolated: never the global instance, so a host's languages, namespaces and missing-key reports stay its own.
  const i18n = createInstance().use(numbersInWords());
  void i18n.init({
    lng: "en",
    fallbackLng: false,
    supportedLngs: false,
    resources: {},
    ns: ["errorkit"],
    defaultNS: "errorkit",
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
  });

  function set(locale: SupportedLocale, catalog: object): void {
    const merged = { ...wordsOf(residents[locale]), ...wordsOf(catalog), ...wordsOf(words[locale]) };
    texts.set(locale, merged);
    said.clear();
    i18n.addResourceBundle(locale, "errorkit", merged, false, true);
  }
  function add(locale: SupportedLocale, catalog: Catalog): void {
    set(locale, catalog);
    complete.add(locale);
  }
  for (const locale of supportedLocales) {
    const catalog = catalogs[locale];
    if (catalog) add(locale, catalog);
    else set(locale, {});
  }

  const has = (locale: SupportedLocale, key: string): boolean => {
    const known = texts.get(locale) ?? {};
    return Object.hasOwn(known, key) || Object.hasOwn(known, `${key}_other`);
  };
  const sayAfresh = (locale: SupportedLocale, key: string, values: object): string =>
    // `nest: false`: a value from a server may hold `$t(…)`, which must stay text.
    i18n.t(key, { ...values, lng: locale, nest: false });

  return {
    isComplete: (locale) => complete.has(locale),
    add,
    has,
    say(locale, key, values) {
      if (values) return sayAfresh(locale, key, values);
      const id = `${locale} ${key}`;
      const text = said.get(id) ?? sayAfresh(locale, key, {});
      said.set(id, text);
      return text;
    },
  };
}
