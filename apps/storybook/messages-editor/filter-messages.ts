import type { SupportedLocale } from "@errorkit/i18n";
import { supportedLocales } from "@errorkit/i18n";
import { findProblems, isWrong } from "./find-problems.ts";
import { getNote } from "./message-notes.ts";
import type { MessageRow, Use } from "./message-rows.ts";
import { countCharacters, messageRows } from "./message-rows.ts";
import { createRank, createSearch } from "./search-messages.ts";

/** Edited messages, by locale and key. */
export type Changes = Readonly<Partial<Record<SupportedLocale, Readonly<Record<string, string>>>>>;

/** The state of the editor. It is in the URL. */
export interface EditorState {
  readonly query: string;
  readonly use: Use | "all";
  readonly only: "all" | "placeholders" | "changed" | "problems";
  readonly order: "catalog" | SupportedLocale;
  /** The key of the open message; empty for none. */
  readonly key: string;
  readonly changes: Changes;
  /** The edits that were undone last, and what was shown then. They can be restored until the next edit. */
  readonly undone: { readonly changes?: Changes; readonly only?: EditorState["only"] };
}

export const startState: EditorState = {
  query: "",
  use: "all",
  only: "all",
  order: "catalog",
  key: messageRows[0]?.key ?? "",
  changes: {},
  undone: {},
};

const originals = new Map(messageRows.map(({ key, texts }) => [key, texts]));

/** Keeps only edits of known messages. A link is untrusted. */
export const cleanChanges = (changes: Changes): Changes =>
  Object.fromEntries(
    supportedLocales.flatMap((locale) => {
      const texts = Object.entries(changes[locale] ?? {}).filter(([key, text]) => {
        const original = originals.get(key)?.[locale];
        return typeof text === "string" && original !== undefined && text !== original;
      });
      return texts.length > 0 ? [[locale, Object.fromEntries(texts)]] : [];
    }),
  );

/** The edits as an app uses them: without emptied texts, in whose place Errorkit shows the original. */
export const toExport = (changes: Changes): Changes =>
  Object.fromEntries(
    Object.entries(changes).flatMap(([locale, edits]) => {
      const texts = Object.entries(edits).filter(([, text]) => text.trim() !== "");
      return texts.length > 0 ? [[locale, Object.fromEntries(texts)]] : [];
    }),
  );

/** How many messages are edited. A message counts once, in however many languages it is edited. */
export const countChanges = (changes: Changes): number =>
  new Set(Object.values(changes).flatMap((texts) => Object.keys(texts))).size;

const isChanged = (key: string, changes: Changes): boolean =>
  Object.values(changes).some((texts) => Object.hasOwn(texts, key));

/** Whether the edit of a message in a locale has a problem, such as a wrong placeholder. */
export function hasProblem(locale: SupportedLocale, key: string, changes: Changes): boolean {
  const [text, original] = [changes[locale]?.[key], originals.get(key)?.[locale]];
  if (text === undefined || original === undefined) return false;
  return isWrong(findProblems(text, { original, locale, limit: getNote(key, locale).limit }));
}

const hasAnyProblem = (key: string, changes: Changes): boolean =>
  supportedLocales.some((locale) => hasProblem(locale, key, changes));

/** The keys of the edited messages that have a problem, each once, in however many languages it has one. */
export const listProblemKeys = (changes: Changes): readonly string[] =>
  messageRows.filter(({ key }) => hasAnyProblem(key, changes)).map(({ key }) => key);

/**
 * What a link opens with. With edits it opens the list of them, and not the search of the user who sent it. The open message stays
 * open; without one, the first edited message opens.
 */
export function getOpeningView(linked: EditorState): EditorState {
  const changes = cleanChanges(linked.changes);
  const first = messageRows.find((row) => isChanged(row.key, changes));
  if (!first) return linked;
  const key = originals.has(linked.key) ? linked.key : first.key;
  return { ...startState, changes, only: "changed", key };
}

/**
 * Filters the rows and sorts them: those nearest to the search first and then as in the catalog, or the longest message of a locale
 * first.
 *
 * @param keptKey the message that the user edits: it stays in the list when its last edit is undone
 */
export function filterMessages(
  rows: readonly MessageRow[],
  { query, use, only, order, changes }: EditorState,
  keptKey?: string,
): MessageRow[] {
  const isFound = createSearch(query);
  const found = rows.filter(
    (row) =>
      (use === "all" || row.use === use) &&
      (only !== "placeholders" || row.placeholders.length > 0) &&
      (only !== "changed" || row.key === keptKey || isChanged(row.key, changes)) &&
      (only !== "problems" || row.key === keptKey || hasAnyProblem(row.key, changes)) &&
      isFound(row),
  );
  const getPlace =
    order === "catalog" ? createRank(query) : ({ texts }: MessageRow) => -countCharacters(texts[order] ?? "");
  const places = new Map(found.map((row) => [row, getPlace(row)]));
  return found.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
