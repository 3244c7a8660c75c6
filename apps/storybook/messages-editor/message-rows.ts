import { getStatus } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import { supportedLocales } from "@errorkit/i18n";
import { catalogs } from "../demo/catalogs.ts";

/** What a text is for, as its key says. */
export type Use =
  | "title"
  | "description"
  | "nextStep"
  | "nextStepWrite"
  | "nextStepWithId"
  | "control"
  | "reader"
  | "advice"
  | "name";

/** One text in every language. */
export interface MessageRow {
  readonly key: string;
  readonly use: Use;
  /** Absent where a language needs no such form: Chinese has one plural, English names come from the registry. */
  readonly texts: Readonly<Partial<Record<SupportedLocale, string>>>;
  readonly placeholders: readonly string[];
}

const byPrefix: Readonly<Record<string, Use>> = {
  name: "name",
  a11y: "reader",
  guidance: "advice",
  standard: "advice",
  ui: "control",
};

const parts: readonly Use[] = ["title", "description", "nextStep", "nextStepWrite", "nextStepWithId"];

const getUse = (key: string): Use =>
  byPrefix[key.split(".")[0] ?? ""] ?? parts.find((part) => key.endsWith(`.${part}`)) ?? "control";

/** The names in a text's `{{holes}}`, sorted. */
export const listPlaceholders = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name = ""]) => name))].sort();

/** Characters as a reader counts them. */
export const countCharacters = (text: string): number => [...text].length;

function findMessage(locale: SupportedLocale, key: string): string | undefined {
  const own = (catalogs[locale] as Readonly<Record<string, string>>)[key];
  return (
    own ?? (locale === "en" && key.startsWith("name.") ? getStatus(Number(key.slice(5)))?.phrase : undefined)
  );
}

const keys = [...new Set(supportedLocales.flatMap((locale) => Object.keys(catalogs[locale])))];

/** Every text of the kit, in the order of its catalogs. */
export const messageRows: readonly MessageRow[] = keys.map((key) => {
  const texts = Object.fromEntries(
    supportedLocales.flatMap((locale) => {
      const text = findMessage(locale, key);
      return text === undefined ? [] : [[locale, text]];
    }),
  );
  return {
    key,
    use: getUse(key),
    texts,
    placeholders: [...new Set(Object.values(texts).flatMap(listPlaceholders))],
  };
});
