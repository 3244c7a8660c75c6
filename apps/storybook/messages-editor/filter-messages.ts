import type { SupportedLocale } from "@errorkit/i18n";
import type { MessageRow, Use } from "./message-rows.ts";
import { countCharacters, messageRows } from "./message-rows.ts";

/** Changed texts, by language and key. */
export type Changes = Readonly<Partial<Record<SupportedLocale, Readonly<Record<string, string>>>>>;

/** What the page shows: this stands in the address. */
export interface EditorState {
  readonly query: string;
  readonly use: Use | "all";
  readonly only: "all" | "placeholders" | "changed";
  readonly order: "catalog" | SupportedLocale;
  /** The text that is open for a change; empty for none. */
  readonly key: string;
}

export const startState: EditorState = {
  query: "",
  use: "all",
  only: "all",
  order: "catalog",
  key: messageRows[0]?.key ?? "",
};

const isChanged = (key: string, changes: Changes): boolean =>
  Object.values(changes).some((texts) => Object.hasOwn(texts, key));

/** The rows to show, in order: the catalog's own, or the longest text of a language first. */
export function filterMessages(
  rows: readonly MessageRow[],
  { query, use, only, order }: EditorState,
  changes: Changes,
): MessageRow[] {
  const query_ = query.trim().toLowerCase();
  const found = rows.filter(
    ({ key, use: own, texts, placeholders }) =>
      (use === "all" || own === use) &&
      (only !== "placeholders" || placeholders.length > 0) &&
      (only !== "changed" || isChanged(key, changes)) &&
      [key, ...Object.values(texts)].some((text) => text.toLowerCase().includes(query_)),
  );
  const length = ({ texts }: MessageRow) => (order === "catalog" ? 0 : countCharacters(texts[order] ?? ""));
  return found.sort((a, b) => length(b) - length(a));
}
