import type { Failure, RetryAdvice, RetryPolicy } from "@errorkit/core";
import { adviseRetry } from "@errorkit/core";

/** What retry advice depends on besides the failure. */
export interface AdviceInput {
  /** The method of the request, used where the failure does not name it. */
  readonly method?: string | undefined;
  readonly retryPolicy?: RetryPolicy | undefined;
}

/**
 * Returns the retry advice as of the time of the failure, so that a server and a browser render the same, whatever their
 * clocks show.
 */
export function adviseAtFailure(failure: Failure, { method, retryPolicy }: AdviceInput): RetryAdvice {
  return adviseRetry(failure, { method: failure.method ?? method, retryPolicy, now: failure.timestamp });
}
