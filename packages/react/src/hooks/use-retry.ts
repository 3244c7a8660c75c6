"use client";

import { useEffect } from "react";
import { useSettings } from "../provider/settings-context.ts";
import type { RetryHandler } from "../types.ts";
import { adviseAtFailure } from "../utils/advise-at-failure.ts";
import { useRetryAttempts } from "../utils/use-retry-attempts.ts";
import { useSecondsLeft } from "../utils/use-seconds-left.ts";
import { useFailure } from "./use-failure.ts";

/** Where a retry stands, and how to start it. */
export interface UseRetryResult {
  /** `hidden`: repeating unchanged cannot help, or nothing to call. `waiting`: the server named a delay. */
  readonly state: "hidden" | "ready" | "waiting" | "running";
  /** Whole seconds until it is ready; only while waiting. */
  readonly secondsLeft?: number;
  /** Runs `onRetry`; does nothing unless ready. */
  readonly retry: () => void;
}

/** What `useRetry` needs besides the error. */
export interface UseRetryOptions {
  readonly onRetry?: RetryHandler | undefined;
  /** The request's method, where the error does not carry it. */
  readonly method?: string | undefined;
}

const ignore = () => {};

/**
 * A retry as advised for an error, for a host's own button: hidden, ready, waiting for the delay that the server named
 * (counted from a deadline, so it survives sleep and clock skew), or running until `onRetry` settles. Leaving the page
 * aborts the signal that `onRetry` was given.
 */
export function useRetry(error: unknown, { onRetry, method }: UseRetryOptions): UseRetryResult {
  const failure = useFailure(error);
  const { retryPolicy } = useSettings();
  const attempts = useRetryAttempts(onRetry);
  useEffect(() => {
    if (!failure && !attempts.running) attempts.reset();
  });
  const advice = failure && adviseAtFailure(failure, { method, retryPolicy });
  const secondsLeft = useSecondsLeft(failure?.timestamp ?? 0, advice?.delaySeconds ?? 0);
  if (attempts.running) return { state: "running", retry: ignore };
  if (!advice || !onRetry || advice.manual === "hidden") return { state: "hidden", retry: ignore };
  if (secondsLeft > 0) return { state: "waiting", secondsLeft, retry: ignore };
  return { state: "ready", retry: attempts.start };
}
