// @boundaries-ignore the notes for translators are not published
import { getTranslatorNote } from "../../../packages/i18n/tooling/create-translator-note.ts";
// @boundaries-ignore the notes for translators are not published
import { listPlaceholders } from "../../../packages/i18n/tooling/message-key-parts.ts";
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
  /** A brace is not closed, so that the rest would be shown as it is. */
  readonly isBroken: boolean;
  /** By how many characters the message is too long, see `countCharacters`. */
  readonly excess: number;
}

/** Checks an edited message against the one of the catalog. */
export function findProblems(text: string, original: string, limit: number): MessageProblems {
  const wanted = new Set(listPlaceholders(original));
  const found = new Set(listPlaceholders(text));
  return {
    missing: [...wanted].filter((name) => !found.has(name)).map(show),
    unknown: [...found].filter((name) => !wanted.has(name)).map(show),
    isBroken: /[{}]/.test(text.replace(/\{\{[^{}]*\}\}/g, "")),
    excess: Math.max(0, countCharacters(text) - limit),
  };
}
