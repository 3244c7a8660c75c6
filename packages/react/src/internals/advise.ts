import type { Failure, RetryAdvice } from "@errorkit/core";
import { adviseRetry } from "@errorkit/core";

/** What a surface knows when it asks for advice. */
export interface AdviceQuestion {
  readonly method?: string | undefined;
  readonly policy?: "standard" | "documented" | undefined;
}

/** The advice as of the moment of the failure: the same on a server and in a browser, whatever their clocks say. */
export function adviseAtFailure(failure: Failure, { method, policy }: AdviceQuestion): RetryAdvice {
  return adviseRetry(failure, { method: failure.method ?? method, policy, now: failure.at });
}
