import type { StatusClass } from "@errorkit/core";
import type { ServiceId } from "@errorkit/core/services";
import type { RetryLabel } from "../common/retry-class-text.ts";
import type { Row } from "./rows.ts";
import { normalize } from "./rows.ts";

/** The state of the explorer. It is in the URL. */
export interface ExplorerState {
  readonly query: string;
  readonly class: StatusClass | "all" | "vendor";
  readonly retry: RetryLabel | "all";
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

/** A number matches the start of a code. Other text matches names and messages, as a whole or word by word. */
function matches({ code, searchText }: Row, query: string): boolean {
  const terms = query.trim().split(/\s+/).map(normalize).filter(Boolean);
  const has = (term: string) =>
    /^\d{1,3}$/.test(term) ? String(code).startsWith(term) : searchText.includes(term);
  return searchText.includes(normalize(query))
    ? !/^\d*$/.test(normalize(query)) || terms.every(has)
    : terms.every(has);
}

export const filterRows = (rows: readonly Row[], state: ExplorerState): Row[] =>
  rows.filter(
    (row) =>
      matches(row, state.query) &&
      (state.class === "all" || (state.class === "vendor" ? !row.status : row.class === state.class)) &&
      (state.retry === "all" || row.retryLabel === state.retry) &&
      (state.service === "all" ||
        row.documents.some(({ service, name }) => service === state.service && name !== undefined)) &&
      (!state.disagreements || row.disagrees),
  );

/** What can be done when no row matches: remove filters, or search terms where there are several. */
export function getEmptyKey(state: ExplorerState): "clearFilters" | "fewerTerms" | "noMatch" {
  const { query, open } = state;
  if (JSON.stringify(state) !== JSON.stringify({ ...startState, query, open })) return "clearFilters";
  return /\S\s+\S/.test(query) ? "fewerTerms" : "noMatch";
}
