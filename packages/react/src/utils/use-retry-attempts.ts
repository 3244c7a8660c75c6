"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { RetryHandler } from "../types.ts";
import { safeCall } from "./safe-call.ts";

/** The attempts that a person has made from one place. */
export interface RetryAttempts {
  readonly running: boolean;
  /** How many were started; 0 before the first. */
  readonly count: number;
  /** Whether the last one that ended was rejected. */
  readonly rejected: boolean;
  /** Starts one, unless one runs. */
  readonly start: () => void;
  /** The error is done with: aborts what runs, counts from the beginning, and says whether attempts were made. */
  readonly reset: () => boolean;
}

/**
 * What came of an attempt may reach the host's state after its promise has settled: TanStack Query hands it on in a task
 * of its own, others with the next frame, which on a busy machine takes its time. Until then the attempt counts as running.
 */
const GRACE_MS = 50;

/**
 * Calls back when the grace is over, and two frames more, unless the attempt has been given up: after a host's test the
 * page may have gone by then. A page that nobody sees has no frames.
 */
function afterGrace(signal: AbortSignal, done: () => void): void {
  setTimeout(() => {
    if (signal.aborted) return;
    if (document.hidden) done();
    else requestAnimationFrame(() => requestAnimationFrame(done));
  }, GRACE_MS);
}

/** What `onRetry` returned as a promise, however it was made; `undefined` where there is nothing to wait for. */
function promiseOf(result: unknown): Promise<unknown> | undefined {
  const waits = typeof (result as PromiseLike<unknown> | undefined)?.then === "function";
  return waits ? Promise.resolve(result) : undefined;
}

/**
 * Runs retries one at a time: running until what `onRetry` returns settles, aborted when the component leaves. A
 * rejection is not news: the caller shows it by its next `error`.
 */
export function useRetryAttempts(onRetry: RetryHandler | undefined): RetryAttempts {
  const [running, setRunning] = useState(false);
  const [rejected, setRejected] = useState(false);
  const count = useRef(0);
  const controller = useRef<AbortController | null>(null);
  const latest = useRef(onRetry);
  useEffect(() => {
    latest.current = onRetry;
  });
  const stop = useCallback(() => {
    controller.current?.abort();
    controller.current = null;
    setRunning(false);
  }, []);
  useEffect(
    () => () => {
      latest.current = undefined;
      stop();
    },
    [stop],
  );
  const start = useCallback(() => {
    if (controller.current || !latest.current) return;
    const own = new AbortController();
    controller.current = own;
    count.current += 1;
    const end = (failed: boolean) => {
      if (controller.current !== own) return;
      controller.current = null;
      setRunning(false);
      setRejected(failed);
    };
    const call = latest.current;
    const context = { attempt: count.current, signal: own.signal };
    const attempt = safeCall("onRetry", () => promiseOf(call(context)), undefined);
    if (!attempt) return end(false);
    setRunning(true);
    attempt.then(
      () => afterGrace(own.signal, () => end(false)),
      () => afterGrace(own.signal, () => end(true)),
    );
  }, []);
  const reset = useCallback(() => {
    const tried = count.current > 0;
    count.current = 0;
    stop();
    return tried;
  }, [stop]);
  return { running, rejected, count: count.current, start, reset };
}
