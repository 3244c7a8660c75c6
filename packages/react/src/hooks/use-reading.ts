"use client";

import { useEffect, useMemo, useReducer } from "react";
import type { ErrorReading } from "../internals/readings.ts";
import { getReading } from "../internals/readings.ts";
import { useSettings } from "../provider/settings.ts";

/** The reading of whatever failed; renders again when a body has been read. `null` for null and undefined. */
export function useReading(error: unknown): ErrorReading | null {
  const { reader, service } = useSettings();
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const reading = useMemo(
    () => (error === null || error === undefined ? null : getReading(reader, error, { service })),
    [reader, error, service],
  );
  useEffect(() => {
    if (!reading || reading.settled) return;
    let mounted = true;
    void reading.settle().then(() => {
      if (mounted) refresh();
    });
    return () => {
      mounted = false;
    };
  }, [reading]);
  return reading;
}
