"use client";

import type { ReactNode } from "react";
import { useEffect, useMemo, useReducer } from "react";
import { useSettings } from "../../provider/settings-context.ts";
import { getReading } from "../../utils/error-readings.ts";
import type { FailedItem } from "./group-failures.ts";

/** One item of a bulk action that failed. */
export interface PartialFailureItem {
  /** What `onRetry` is given. */
  readonly id: string;
  /** What a person knows it by. */
  readonly label: ReactNode;
  /** Whatever failed: thrown, rejected, a `Response`, a parsed body, a `Failure`. */
  readonly error: unknown;
}

/** Reads what failed, item by item; renders again when bodies have been read. */
export function useFailedItems(failures: readonly PartialFailureItem[]): readonly FailedItem[] {
  const { reader, service } = useSettings();
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const readings = useMemo(
    () => failures.map(({ error }) => getReading(reader, error, { service })),
    [reader, failures, service],
  );
  useEffect(() => {
    const unread = readings.filter(({ isComplete }) => !isComplete);
    if (unread.length === 0) return;
    let mounted = true;
    void Promise.all(unread.map((reading) => reading.complete())).then(() => {
      if (mounted) refresh();
    });
    return () => {
      mounted = false;
    };
  }, [readings]);
  return failures.flatMap(({ id, label }, index) => {
    const failure = readings[index]?.failure;
    return failure ? [{ id, label, failure }] : [];
  });
}
