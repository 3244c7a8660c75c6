"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { RetryHandler } from "../types.ts";
import { safeCall } from "./safe-call.ts";

interface AttemptState {
  readonly running: boolean;
  /** How many attempts were started; 0 before the first. */
  readonly count: number;
  /** Whether the last attempt that ended was rejected. */
  readonly rejected: boolean;
}

/** The retries that the user started on one surface. */
export interface RetryAttempts extends AttemptState {
  /** Starts an attempt, unless one runs. */
  readonly start: () => void;
  /** Aborts the running attempt and starts to count again. Returns whether there were attempts. */
  readonly reset: () => boolean;
}

const NO_ATTEMPTS: AttemptState = { running: false, count: 0, rejected: false };

/**
 * The outcome of an attempt may reach the state of the app only after the promise has settled: TanStack Query passes it on
 * in a task, others in the next frame. Until then the attempt counts as running.
 */
const GRACE_MS = 50;

/**
 * Calls back after the grace period and two more frames, unless the attempt was aborted: in a test, the page may be gone by
 * then. A hidden page has no frames.
 */
function afterGracePeriod(signal: AbortSignal, callback: () => void): void {
  setTimeout(() => {
    if (signal.aborted) return;
    if (document.hidden) callback();
    else requestAnimationFrame(() => requestAnimationFrame(callback));
  }, GRACE_MS);
}

/** Returns what `onRetry` returned as a promise; `undefined` where it is no thenable. */
function toPromise(result: unknown): Promise<unknown> | undefined {
  const isThenable = typeof (result as PromiseLike<unknown> | undefined)?.then === "function";
  return isThenable ? Promise.resolve(result) : undefined;
}

/**
 * Runs retries one at a time: each runs until what `onRetry` returned settles, and is aborted when the component unmounts.
 * Rejections are ignored: the app passes the new error as a prop.
 */
export function useRetryAttempts(onRetry: RetryHandler | undefined): RetryAttempts {
  const [state, setState] = useState(NO_ATTEMPTS);
  const count = useRef(0);
  const controller = useRef<AbortController | null>(null);
  const latestOnRetry = useRef(onRetry);
  useEffect(() => {
    latestOnRetry.current = onRetry;
  });
  const abort = useCallback(() => {
    controller.current?.abort();
    controller.current = null;
  }, []);
  const reset = useCallback(() => {
    const hadAttempts = count.current > 0;
    count.current = 0;
    abort();
    setState(NO_ATTEMPTS);
    return hadAttempts;
  }, [abort]);
  // React's Activity also runs this when it hides the surface. The attempts still count when it shows the surface again.
  useEffect(
    () => () => {
      latestOnRetry.current = undefined;
      abort();
      setState((attempts) => ({ ...attempts, running: false }));
    },
    [abort],
  );
  const start = useCallback(() => {
    const handler = latestOnRetry.current;
    if (controller.current || !handler) return;
    const current = new AbortController();
    const { signal } = current;
    controller.current = current;
    const attempt = ++count.current;
    const end = (rejected: boolean) => {
      if (controller.current !== current) return;
      controller.current = null;
      setState({ running: false, count: attempt, rejected });
    };
    const promise = safeCall("onRetry", () => toPromise(handler({ attempt, signal })), undefined);
    if (!promise) return end(false);
    setState(({ rejected }) => ({ running: true, count: attempt, rejected }));
    promise.then(
      () => afterGracePeriod(signal, () => end(false)),
      () => afterGracePeriod(signal, () => end(true)),
    );
  }, []);
  return { ...state, start, reset };
}
