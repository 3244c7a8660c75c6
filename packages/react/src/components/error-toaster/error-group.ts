import type { Failure } from "@errorkit/core";

/** The failures of one cause. Frozen, and the same object until something about it changes. */
export interface ErrorGroup {
  /** Stays the same as long as the group is in the store. */
  readonly id: string;
  /** The newest failure of the cause; an older one while its delay still runs and the newer one names none. */
  readonly failure: Failure;
  /** How many failures were added. */
  readonly count: number;
  /** Their distinct request IDs, the oldest first, at most 20. */
  readonly requestIds: readonly string[];
  /** How many distinct request IDs there were; exact up to 1,000. */
  readonly requestIdCount: number;
  /** All failures were in the background, so the group is announced politely. */
  readonly background: boolean;
  /** Increases over the whole store when a group appears and each time that it gets worse: larger is newer. */
  readonly revision: number;
  /** The method of the request, where the failure does not name it. */
  readonly method?: string;
  /** Repeats what failed, once for each source; fulfills when all retries have ended. */
  readonly onRetry?: () => Promise<void>;
}

/** Options of `ErrorStore.add`. */
export interface AddErrorOptions {
  /** A name for what failed (`'jobs list'`): `resolve` with the same name removes its failures. */
  readonly source?: string | undefined;
  /**
   * The user does not wait for it: a poll or a prefetch. It is announced politely, and once dismissed it stays away until it
   * gets worse.
   *
   * @default false
   */
  readonly background?: boolean | undefined;
  /** The method of the request, used where the error does not name it. */
  readonly method?: string | undefined;
  /** Repeats what failed. If it fulfills, and nothing has failed meanwhile, the failure is resolved. */
  readonly onRetry?: (() => unknown) | undefined;
}
