"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useErrorkit } from "../provider/errorkit-context.ts";
import type { RetryHandler } from "../types.ts";
import { adviseAtFailure } from "../utils/advise-at-failure.ts";
import type { AttemptState } from "../utils/retry-attempts.ts";
import { NO_ATTEMPTS, RetryAttempts } from "../utils/retry-attempts.ts";
import { useSecondsLeft } from "../utils/use-seconds-left.ts";
import { useFailure } from "./use-failure.ts";

/** The state of a retry, and a function that starts it. */
export interface UseRetryResult {
  /**
   * `hidden`: sending the same request again cannot help, or there is no `onRetry`. `ready`: the user can retry. `waiting`:
   * the service named a delay. `running`: `onRetry` has not settled.
   */
  readonly state: "hidden" | "ready" | "waiting" | "running";
  /** Whole seconds until the retry is ready; only while `waiting`. */
  readonly secondsLeft?: number;
  /** Runs `onRetry`; does nothing unless the state is `ready`. */
  readonly retry: () => void;
}

/** Options of `useRetry`. */
export interface UseRetryOptions {
  /** Repeats what failed; see `RetryHandler`. */
  readonly onRetry?: RetryHandler | undefined;
  /** The method of the request, used where the error does not name it. */
  readonly method?: string | undefined;
}

const ignore = () => {};
const getNoAttempts = (): AttemptState => NO_ATTEMPTS;

/** The attempts of one component, as `useSyncExternalStore` takes them. Unmounting aborts the running one. */
function createAttemptStore() {
  let listener = ignore;
  let onRetry: RetryHandler | undefined;
  const attempts = new RetryAttempts(() => listener());
  return {
    getSnapshot: () => attempts.state,
    subscribe: (next: () => void) => {
      listener = next;
      return () => {
        listener = ignore;
        onRetry = undefined;
        attempts.abort();
      };
    },
    update: (next: RetryHandler | undefined) => {
      onRetry = next;
    },
    reset: () => void attempts.reset(),
    start: () => {
      if (onRetry) attempts.start(onRetry);
    },
  };
}

/**
 * Advises a retry for your own button: hidden, ready, waiting for the delay that the service named, or running until `onRetry`
 * settles. The countdown uses a deadline, so it is right after sleep and with a wrong clock. Unmounting aborts the signal that
 * `onRetry` received.
 *
 * @example
 * ```tsx
 * const { state, secondsLeft, retry } = useRetry(query.error, { onRetry: () => query.refetch() });
 * if (state === "hidden") return null;
 * return <Button loading={state === "running"} onClick={retry}>{secondsLeft ?? "Retry"}</Button>;
 * ```
 * @see RFC 9110 section 10.2.3 (Retry-After)
 */
export function useRetry(error: unknown, { onRetry, method }: UseRetryOptions): UseRetryResult {
  const failure = useFailure(error);
  const { retryPolicy } = useErrorkit().settings;
  const [store] = useState(createAttemptStore);
  const { running } = useSyncExternalStore(store.subscribe, store.getSnapshot, getNoAttempts);
  useEffect(() => {
    store.update(onRetry);
    if (!failure && !running) store.reset();
  });
  const advice = failure && adviseAtFailure(failure, { method, retryPolicy });
  const secondsLeft = useSecondsLeft(failure?.timestamp ?? 0, advice?.delaySeconds ?? 0);
  if (running) return { state: "running", retry: ignore };
  if (!advice || !onRetry || advice.manual === "hidden") return { state: "hidden", retry: ignore };
  if (secondsLeft > 0) return { state: "waiting", secondsLeft, retry: ignore };
  return { state: "ready", retry: store.start };
}
