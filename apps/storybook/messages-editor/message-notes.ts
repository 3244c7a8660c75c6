// @boundaries-ignore the notes for translators are not published
import { getTranslatorNote } from "../../../packages/i18n/tooling/create-translator-note.ts";
// @boundaries-ignore the notes for translators are not published
import {
  listPlaceholders,
  makeChoices,
  offerCombinations,
} from "../../../packages/i18n/tooling/message-key-parts.ts";
import { catalogs } from "../common/catalogs.ts";
import { countCharacters } from "./message-rows.ts";

const english: Readonly<Record<string, string>> = catalogs.en;

/** What a translator has to know about a message: its role, where it is shown, its maximum length, its placeholders. */
export const getNote = (key: string, locale: string) =>
  getTranslatorNote(key, english[key] ?? english[key.replace(/_[a-z]+$/, "_other")] ?? "", locale);

/** `{{name}}` as a placeholder; a choice as its start, `{{retry?…}}`. */
const show = (name: string): string => (name.endsWith("?") ? `{{${name}…}}` : `{{${name}}}`);

/** What is wrong with an edited message. */
export interface MessageProblems {
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  /** Placeholders whose braces are not two on each side, as they should be. */
  readonly wrongBraces: readonly string[];
  /** Choices with `？` or `｜`, which an input method writes in place of `?` and `|`. */
  readonly wideMarks: readonly string[];
  /** Half-width marks beside Chinese characters, each with the full-width one: `, → ，`. */
  readonly narrowMarks: readonly string[];
  /** Choices with one text in place of two. */
  readonly oneText: readonly string[];
  /** A brace is not closed, so that the rest would be shown as it is. */
  readonly isBroken: boolean;
  /** Without a text: Errorkit shows the original then. */
  readonly isEmpty: boolean;
  /** By how many characters the message is too long, see `countCharacters`. */
  readonly excess: number;
}

const noProblems: MessageProblems = {
  missing: [],
  unknown: [],
  wrongBraces: [],
  wideMarks: [],
  narrowMarks: [],
  oneText: [],
  isBroken: false,
  isEmpty: false,
  excess: 0,
};

/** Matches a placeholder with two braces on each side. */
const placeholder = /(?<!\{)\{\{[^{}]*\}\}(?!\})/g;

/** Matches a placeholder, or a choice, with any number of braces: its name, and the texts of the choice. */
const anyBraces = /\{+(\w+)(\?[^{}]*)?\}+/g;

/** The conditions of the choices with two texts: `{{retry?Try again|Come back}}`. */
const listTwoTexts = (text: string): string[] =>
  Array.from(text.matchAll(/\{\{(\w+\?)[^{}|]*\|[^{}]*\}\}/g), ([, name = ""]) => name);

/** Matches a choice whose mark is full-width: the one after its condition, or the one between its texts. */
const wideChoice = /\{\{(\w+)(?:？[^{}]*|\?[^{}|]*｜[^{}]*)\}\}/g;

/** Writes the marks of a choice as Errorkit reads them. A full-width mark within a text stays. */
const narrowChoice = (choice: string): string =>
  choice.replace(/^(\{\{\w+)？/, "$1?").replace(/^([^|｜]*)｜/, "$1|");

/** The full-width mark for each half-width one. */
const wideByNarrow: Readonly<Record<string, string>> = {
  ",": "，",
  ".": "。",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
};

/**
 * Matches a half-width mark beside a Chinese character, as the checks of the catalogs do. It may be the mark of a choice whose braces
 * are wrong.
 */
const narrowMark = /(?<=\p{Script=Han})[,.;:?!()]|(?<!\{\w*)[,.;:?!()](?=\p{Script=Han})/gu;

/** The half-width marks that users would see beside Chinese characters, each with the right one. */
const listNarrowMarks = (text: string): string[] => {
  const shown = offerCombinations.map((offered) => makeChoices(text, offered)).join("\n");
  return [...new Set(Array.from(shown.matchAll(narrowMark), ([mark]) => `${mark} → ${wideByNarrow[mark]}`))];
};

/** Checks an edited message against the one of the catalog. */
export function findProblems(edit: string, original: string, limit: number): MessageProblems {
  if (edit.trim() === "") return { ...noProblems, isEmpty: true };
  const wideChoices = Array.from(edit.matchAll(wideChoice), ([, name]) => `${name}?`);
  const text = edit.replace(wideChoice, narrowChoice);
  const rest = text.replace(placeholder, "");
  const wrongBraces = new Set(
    Array.from(rest.matchAll(anyBraces), ([, name, texts]) => `${name}${texts === undefined ? "" : "?"}`),
  );
  const wanted = new Set(listPlaceholders(original));
  const found = new Set(listPlaceholders(text));
  const twoTexts = new Set(listTwoTexts(text));
  return {
    ...noProblems,
    missing: [...wanted].filter((name) => !found.has(name) && !wrongBraces.has(name)).map(show),
    unknown: [...found].filter((name) => !wanted.has(name) && !wrongBraces.has(name)).map(show),
    wrongBraces: [...wrongBraces].map(show),
    wideMarks: [...new Set(wideChoices)].map(show),
    narrowMarks: listNarrowMarks(text),
    oneText: [...new Set(listTwoTexts(original))]
      .filter((name) => found.has(name) && !twoTexts.has(name))
      .map(show),
    isBroken: /[{}]/.test(rest.replace(anyBraces, "")),
    excess: Math.max(0, countCharacters(text) - limit),
  };
}

/** Whether anything is wrong with an edited message. */
export const isWrong = (problems: MessageProblems): boolean =>
  Object.values(problems).some((problem) => (Array.isArray(problem) ? problem.length > 0 : Boolean(problem)));
