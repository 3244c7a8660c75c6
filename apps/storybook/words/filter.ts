import type { SupportedLocale } from "@errorkit/i18n";
import type { Use, WordsRow } from "./strings.ts";
import { lengthOf, wordsRows } from "./strings.ts";

/** Changed texts, by language and key. */
export type Changes = Readonly<Partial<Record<SupportedLocale, Readonly<Record<string, string>>>>>;

/** What the page shows: this stands in the address. */
export interface WordsState {
  readonly query: string;
  readonly use: Use | "all";
  readonly only: "all" | "placeholders" | "changed";
  readonly order: "catalog" | SupportedLocale;
  /** The text that is open for a change; empty for none. */
  readonly key: string;
}

export const startState: WordsState = {
  query: "",
  use: "all",
  only: "all",
  order: "catalog",
  key: wordsRows[0]?.key ?? "",
};

const isChanged = (key: string, changes: Changes): boolean =>
  Object.values(changes).some((texts) => Object.hasOwn(texts, key));

/** The rows to show, in order: the catalog's own, or the longest text of a language first. */
export function filterWords(
  rows: readonly WordsRow[],
  { query, use, only, order }: WordsState,
  changes: Changes,
): WordsRow[] {
  const wanted = query.trim().toLowerCase();
  const found = rows.filter(
    ({ key, use: own, texts, placeholders }) =>
      (use === "all" || own === use) &&
      (only !== "placeholders" || placeholders.length > 0) &&
      (only !== "changed" || isChanged(key, changes)) &&
      [key, ...Object.values(texts)].some((text) => text.toLowerCase().includes(wanted)),
  );
  const length = ({ texts }: WordsRow) => (order === "catalog" ? 0 : lengthOf(texts[order] ?? ""));
  return found.sort((a, b) => length(b) - length(a));
}
