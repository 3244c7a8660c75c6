"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { callSafely } from "../internals/call-safely.ts";
import type { OnRetry } from "../internals/types.ts";

/** The attempts that a person has made from one place. */
export interface Attempts {
  readonly running: boolean;
  /** How many were started; 0 before the first. */
  readonly count: number;
  /** Whether the last one that ended was rejected. */
  readonly rejected: boolean;
  /** Starts one, unless one runs. */
  readonly start: () => void;
  /** The error is gone: says whether attempts were made, and counts from the beginning. */
  readonly settle: () => boolean;
}

/**
 * Runs retries one at a time: running until what `onRetry` returns settles, aborted when the component leaves. A
 * rejection is not news: the caller shows it by its next `error`.
 */
export function useAttempts(onRetry: OnRetry | undefined): Attempts {
  const [running, setRunning] = useState(false);
  const [rejected, setRejected] = useState(false);
  const count = useRef(0);
  const controller = useRef<AbortController | null>(null);
  const latest = useRef(onRetry);
  useEffect(() => {
    latest.current = onRetry;
  });
  useEffect(
    () => () => {
      controller.current?.abort();
      controller.current = null;
    },
    [],
  );
  const start = useCallback(() => {
    if (controller.current || !latest.current) return;
    const own = new AbortController();
    controller.current = own;
    count.current += 1;
    const finish = (failed: boolean) => {
      if (controller.current !== own) return;
      controller.current = null;
      setRunning(false);
      setRejected(failed);
    };
    const call = latest.current;
    const context = { attempt: count.current, signal: own.signal };
    const result: unknown = callSafely("onRetry", () => call(context), undefined);
    if (typeof (result as PromiseLike<unknown> | undefined)?.then !== "function") return finish(false);
    setRunning(true);
    (result as PromiseLike<unknown>).then(
      () => finish(false),
      () => finish(true),
    );
  }, []);
  const settle = useCallback(() => {
    const tried = count.current > 0;
    count.current = 0;
    return tried;
  }, []);
  return { running, rejected, count: count.current, start, settle };
}
