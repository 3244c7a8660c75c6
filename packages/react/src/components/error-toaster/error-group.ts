import type { Failure } from "@errorkit/core";
import type { Subject, ToastSeverity } from "../../types.ts";
import type { ToastMessage } from "./toast-message.ts";

/** The failures of one cause. Frozen, and the same object until something about it changes. */
export interface ErrorGroup {
  /** Stays the same as long as the group is in the store. */
  readonly id: string;
  /** The newest failure of the cause; an older one while its delay still runs and the newer one names none. */
  readonly failure: Failure;
  /** What your app added instead of an error. `failure` then only says when. */
  readonly message?: ToastMessage & { readonly severity: ToastSeverity };
  /** What failed, where all failures of the group name the same. */
  readonly subject?: Subject;
  /** When your app repeats a request in the background, in milliseconds since the Unix epoch. */
  readonly nextRetryAt?: number;
  /** How many failures were added; those that the user retried count again only if they fail again. */
  readonly count: number;
  /** Their distinct request IDs, the oldest first, at most 20. */
  readonly requestIds: readonly string[];
  /** How many distinct request IDs there were; exact up to 1,000. */
  readonly requestIdCount: number;
  /** All failures have the same message from the service, or none has one. */
  readonly hasOneMessage: boolean;
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
  /** A name for what failed (`'jobs list'`): `resolve` with the same name removes its failures. It is not shown. */
  readonly source?: string | undefined;
  /**
   * What failed, as the user calls it: "Job list". Shown before the title, while all failures of a toast name the same. A function of
   * the locale follows a change of the language; pass the same function each time.
   */
  readonly subject?: Subject | undefined;
  /**
   * The user does not wait for it: a poll or a prefetch. It is announced politely, and once dismissed it stays away until it
   * gets worse.
   *
   * @default false
   */
  readonly background?: boolean | undefined;
  /**
   * When your app repeats the request, in milliseconds since the Unix epoch: `Date.now() + 30_000`. A background
   * failure then says when, and its button says "Retry now".
   */
  readonly nextRetryAt?: number | undefined;
  /** The method of the request, used where the error does not name it. */
  readonly method?: string | undefined;
  /** Repeats what failed. If it fulfills, and nothing has failed meanwhile, the failure is resolved. */
  readonly onRetry?: (() => unknown) | undefined;
}
