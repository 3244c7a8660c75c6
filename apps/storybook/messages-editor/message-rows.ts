import { getStatus } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import { supportedLocales } from "@errorkit/i18n";
import { catalogs } from "../common/catalogs.ts";

/** Where a message is used. The key tells it. */
export type Use =
  | "title"
  | "description"
  | "nextStep"
  | "nextStepWrite"
  | "nextStepWithId"
  | "control"
  | "screenReader"
  | "advice"
  | "name";

/** One message in every language. */
export interface MessageRow {
  readonly key: string;
  readonly use: Use;
  /** Absent where a locale has no such message: Chinese has no `_one` form. */
  readonly texts: Readonly<Partial<Record<SupportedLocale, string>>>;
  readonly placeholders: readonly string[];
}

const byPrefix: Readonly<Record<string, Use>> = {
  name: "name",
  a11y: "screenReader",
  guidance: "advice",
  standard: "advice",
  ui: "control",
};

const parts: readonly Use[] = ["title", "description", "nextStep", "nextStepWrite", "nextStepWithId"];

const getUse = (key: string): Use =>
  byPrefix[key.split(".")[0] ?? ""] ?? parts.find((part) => key.endsWith(`.${part}`)) ?? "control";

/** The names of the placeholders in a message such as `Retry in {{duration}}`, sorted. */
export const listPlaceholders = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name = ""]) => name))].sort();

/** Matches a choice such as `{{retry?Try again|Come back}}`, with its texts. Its marks may be full-width by mistake. */
const choices = /\{+\w+[?？]([^{}]*)\}+/g;

/** Whether a message has a choice. */
export const hasChoice = (text: string): boolean => text.search(choices) >= 0;

/** Matches a placeholder, also one with wrong braces or with a format. */
const placeholder = /\{+[^{}]+\}+/g;

const getLongest = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");

/**
 * Counts the characters that users see: of a choice its longest text, and two for a placeholder, as the maximum lengths do. Code
 * points, so that a rare Chinese character counts as one.
 */
export const countCharacters = (text: string): number =>
  [
    ...text
      .replace(choices, (_, texts: string) => getLongest(texts.split(/[|｜]/)))
      .replace(placeholder, "xx"),
  ].length;

function findMessage(locale: SupportedLocale, key: string): string | undefined {
  const message = (catalogs[locale] as Readonly<Record<string, string>>)[key];
  return (
    message ??
    (locale === "en" && key.startsWith("name.") ? getStatus(Number(key.slice(5)))?.phrase : undefined)
  );
}

const keys = [...new Set(supportedLocales.flatMap((locale) => Object.keys(catalogs[locale])))];

/** Every message of Errorkit, in the order of the catalogs. */
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
