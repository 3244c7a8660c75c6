// @boundaries-ignore the notes for translators are not published
import { listPlaceholders } from "../../../packages/i18n/tooling/message-key-parts.ts";
import type { Check } from "./check.ts";

/** `{{name}}` as a placeholder; a choice as its start, `{{retry?…}}`. */
const show = (name: string): string => (name.endsWith("?") ? `{{${name}…}}` : `{{${name}}}`);

/** Matches a placeholder with two braces on each side. */
const placeholder = /(?<!\{)\{\{[^{}]*\}\}(?!\})/g;

/** Matches a placeholder, or a choice, with any number of braces: its name, and the texts of the choice. */
const anyBraces = /\{+(\w+)(\?[^{}]*)?\}+/g;

/** Matches a choice whose mark is full-width: the one after its condition, or the one between its texts. */
const wideChoice = /\{\{(\w+)(?:？[^{}]*|\?[^{}|]*｜[^{}]*)\}\}/g;

/** Writes the marks of choices as Errorkit reads them. A full-width mark within a text stays. */
export const narrowChoices = (edit: string): string =>
  edit.replace(wideChoice, (choice) => choice.replace(/^(\{\{\w+)？/, "$1?").replace(/^([^|｜]*)｜/, "$1|"));

/** The conditions of the choices with two texts: `{{retry?Try again|Come back}}`. */
const listTwoTexts = (text: string): string[] =>
  Array.from(text.matchAll(/\{\{(\w+\?)[^{}|]*\|[^{}]*\}\}/g), ([, name = ""]) => name);

const listWrongBraces = (text: string): string[] =>
  Array.from(
    text.replace(placeholder, "").matchAll(anyBraces),
    ([, name, texts]) => `${name}${texts === undefined ? "" : "?"}`,
  );

/** The placeholders of a text that another text does not have, not even with wrong braces. */
const listOnlyIn = (text: string, other: string, edit: string): string[] => {
  const others = new Set([...listPlaceholders(other), ...listWrongBraces(edit)]);
  return listPlaceholders(text).filter((name) => !others.has(name));
};

/** The checks of placeholders and choices. */
export const placeholderChecks = {
  missing: ({ text, original }) => listOnlyIn(original, text, text).map(show),
  unknown: ({ text, original }) => listOnlyIn(text, original, text).map(show),
  /** Their braces are not two on each side. */
  wrongBraces: ({ text }) => listWrongBraces(text).map(show),
  /** Choices with `？` or `｜`, which an input method writes in place of `?` and `|`. */
  wideMarks: ({ edit }) => Array.from(edit.matchAll(wideChoice), ([, name]) => show(`${name}?`)),
  /** Choices with one text in place of two. */
  oneText: ({ text, original }) => {
    const found = new Set(listPlaceholders(text));
    const twoTexts = new Set(listTwoTexts(text));
    return listTwoTexts(original)
      .filter((name) => found.has(name) && !twoTexts.has(name))
      .map(show);
  },
  /** A brace is not closed, so that the rest would be shown as it is. */
  broken: ({ text }) => /[{}]/.test(text.replace(placeholder, "").replace(anyBraces, "")),
} satisfies Readonly<Record<string, Check>>;
