import type { Failure } from "@errorkit/core";

/** One cause that failed, however often. Frozen, and the same object until something about it changes. */
export interface ErrorGroup {
  /** Stays the same as long as the card is there. */
  readonly id: string;
  /** The newest failure of this cause; an older one as long as only that one still has to be waited for. */
  readonly failure: Failure;
  /** How many failures it stands for. */
  readonly count: number;
  /** Their distinct request ids, the oldest first, at most 20. */
  readonly requestIds: readonly string[];
  /** How many distinct request ids there were; exact up to 1,000. */
  readonly requestIdCount: number;
  /** Nobody waits for what failed: it is said politely. False as soon as one failure was not in the background. */
  readonly background: boolean;
  /** Where it stands among all news of its store: raised when it appears and each time it gets worse. */
  readonly revision: number;
  /** The request's method, where the failure does not carry it. */
  readonly method?: string;
  /** Repeats what failed, once for each source; resolves when all have ended. */
  readonly onRetry?: () => Promise<void>;
}

/** What the caller knows about a failure. */
export interface AddErrorOptions {
  /** What failed, in the caller's own words (`'jobs list'`): `resolve` with the same name takes its cards away. */
  readonly source?: string | undefined;
  /** Nobody waits for it: a poll, a prefetch. Said politely; once dismissed it stays away until something changes. */
  readonly background?: boolean | undefined;
  /** The request's method, where the error does not carry it. */
  readonly method?: string | undefined;
  /** Repeats what failed. When it fulfils and nothing failed meanwhile, the failure is settled. */
  readonly onRetry?: (() => unknown) | undefined;
}
