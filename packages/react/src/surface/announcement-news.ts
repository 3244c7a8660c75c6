import type { Failure } from "@errorkit/core";
import { getCauseKey } from "../utils/failure-traits.ts";
import type { AttemptState } from "../utils/retry-attempts.ts";
import type { SurfaceChange } from "./surface-model.ts";

/** What a surface shows, as far as it decides whether that is news. */
export interface AnnouncementState {
  readonly identity: object;
  readonly failure: Failure;
  readonly attempts: AttemptState;
  readonly change: SurfaceChange;
}

/** What was announced last. */
export interface LastAnnouncement {
  readonly identity: object;
  readonly cause: string;
  readonly change: SurfaceChange;
  readonly count: number;
}

/**
 * Decides whether a surface has news to announce: another cause, the outcome of a retry, a restored connection, a sign-in. A
 * poll that keeps failing is announced once, and a change of locale is not announced.
 *
 * @returns the announcement to remember; the same as `last` or a copy of it where there is no news
 */
export function getNews(
  last: LastAnnouncement | undefined,
  { identity, failure, attempts, change }: AnnouncementState,
): { readonly isNews: boolean; readonly announcement: LastAnnouncement } {
  const { count, running, rejected } = attempts;
  const cause = getCauseKey(failure);
  const isNewError = last?.identity !== identity;
  // While a retry runs, another error is not its outcome: an error created inline changes with every render.
  const retryFailed = last?.count !== count && !running && (isNewError || rejected);
  const isNewCause = isNewError && last?.cause !== cause;
  if (last && last.change === change && !isNewCause && !retryFailed)
    // A body that arrives late may name the cause; it is not a new one.
    return { isNews: false, announcement: isNewError ? last : { ...last, cause } };
  return { isNews: true, announcement: { identity, cause, change, count } };
}
