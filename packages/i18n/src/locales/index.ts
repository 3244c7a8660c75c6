import type { Catalog } from "./types.ts";

/** Loads a locale's catalog; rejects when it cannot. */
export type Loader = () => Promise<{ readonly default: Catalog }>;

/** What an app needs to know about a locale to show its messages. */
export interface LocaleInfo {
  /** The name of the language in that language: `简体中文`. */
  readonly name: string;
  /** The direction of its script, for the `dir` attribute. */
  readonly dir: "ltr" | "rtl";
  /** Its script, as ISO 15924 names it: `Latn`, `Hans`, `Jpan`. */
  readonly script: string;
  /** What stands between two sentences: a space, or nothing in Chinese and Japanese. */
  readonly sentenceSeparator: " " | "";
}

/** A locale as this index lists it. */
export interface LocaleEntry extends LocaleInfo {
  /** Imports the catalog as a chunk. Only English has none: it is part of the bundle. */
  readonly load?: Loader;
}

/** Every locale, the source language first. A new locale is one entry here and one file beside this one. */
const entries = {
  en: { name: "English", dir: "ltr", script: "Latn", sentenceSeparator: " " },
  "zh-CN": {
    name: "简体中文",
    dir: "ltr",
    script: "Hans",
    sentenceSeparator: "",
    load: (): ReturnType<Loader> => import("./zh-CN.ts"),
  },
  "zh-TW": {
    name: "繁體中文",
    dir: "ltr",
    script: "Hant",
    sentenceSeparator: "",
    load: (): ReturnType<Loader> => import("./zh-TW.ts"),
  },
} as const;

/** A locale that Errorkit has messages for. */
export type SupportedLocale = keyof typeof entries;

/** Every locale with its loader, by its tag. */
export const locales: Readonly<Record<SupportedLocale, LocaleEntry>> = entries;

/**
 * Name, direction, script and sentence separator of every supported locale.
 *
 * @example
 * localeInfo["zh-TW"].name; // "繁體中文"
 */
export const localeInfo: Readonly<Record<SupportedLocale, LocaleInfo>> = entries;

/**
 * Every supported locale, English first.
 *
 * @example
 * supportedLocales.map((locale) => localeInfo[locale].name); // ["English", "简体中文", "繁體中文"]
 */
export const supportedLocales: readonly SupportedLocale[] = Object.freeze(
  Object.keys(entries) as SupportedLocale[],
);
