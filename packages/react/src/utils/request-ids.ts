import type { Failure } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";

/** As many request IDs as a surface lists. */
export const MAX_REQUEST_IDS = 20;

/** The distinct request IDs of several failures. */
export interface RequestIds {
  /** The first ones, at most `MAX_REQUEST_IDS`. */
  readonly first: readonly string[];
  /** How many there are. */
  readonly total: number;
}

/** Returns the distinct request IDs of failures. */
export function collectRequestIds(failures: readonly Failure[]): RequestIds {
  const ids = new Set<string>();
  for (const { requestId } of failures) if (requestId !== undefined) ids.add(requestId);
  return { first: [...ids].slice(0, MAX_REQUEST_IDS), total: ids.size };
}

/** Returns the request ID to search for: the newest of several failures, because it is in the first pages of the logs. */
export const getNewestId = (failure: Failure, { first }: RequestIds): string | undefined =>
  failure.requestId ?? first[0];

/** Returns how many IDs are not listed, as text: "3 more"; `undefined` where all are. */
export function formatOmittedIds({ first, total }: RequestIds, { t }: Messages): string | undefined {
  return total > first.length ? t("ui.more", { count: total - first.length }) : undefined;
}
