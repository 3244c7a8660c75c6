import type { RetryClass, StatusClass } from "@errorkit/core";
import type { ServiceId } from "@errorkit/core/services";
import type { Row } from "./rows.ts";
import { normalize } from "./rows.ts";

/** What the explorer shows: this stands in the address. */
export interface ExplorerState {
  readonly query: string;
  readonly class: StatusClass | "all" | "vendor";
  readonly retry: RetryClass | "all";
  readonly service: ServiceId | "all";
  readonly disagreements: boolean;
  /** The codes whose rows are open. */
  readonly open: readonly number[];
}

export const startState: ExplorerState = {
  query: "",
  class: "all",
  retry: "all",
  service: "all",
  disagreements: false,
  open: [],
};

/** One to three digits begin a code; anything else is looked for in every name and sentence, whole or word by word. */
function matches({ code, searchText }: Row, query: string): boolean {
  const words = query.trim().split(/\s+/).map(normalize).filter(Boolean);
  const has = (word: string) =>
    /^\d{1,3}$/.test(word) ? String(code).startsWith(word) : searchText.includes(word);
  return searchText.includes(normalize(query))
    ? !/^\d*$/.test(normalize(query)) || words.every(has)
    : words.every(has);
}

export const filterRows = (rows: readonly Row[], state: ExplorerState): Row[] =>
  rows.filter(
    (row) =>
      matches(row, state.query) &&
      (state.class === "all" || (state.class === "vendor" ? !row.status : row.class === state.class)) &&
      (state.retry === "all" || row.status?.retryClass === state.retry) &&
      (state.service === "all" ||
        row.documents.some(({ service, name }) => service === state.service && name !== undefined)) &&
      (!state.disagreements || row.disagrees),
  );
