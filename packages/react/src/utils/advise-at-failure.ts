import type { Failure, RetryAdvice } from "@errorkit/core";
import { adviseRetry } from "@errorkit/core";

/** What a surface knows when it asks for advice. */
export interface AdviceInput {
  readonly method?: string | undefined;
  readonly retryPolicy?: "standard" | "documented" | undefined;
}

/** The advice as of the moment of the failure: the same on a server and in a browser, whatever their clocks say. */
export function adviseAtFailure(failure: Failure, { method, retryPolicy }: AdviceInput): RetryAdvice {
  return adviseRetry(failure, { method: failure.method ?? method, retryPolicy, now: failure.timestamp });
}
