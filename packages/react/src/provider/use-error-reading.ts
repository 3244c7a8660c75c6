"use client";

import { useEffect, useMemo, useReducer } from "react";
import type { ErrorReading } from "../utils/error-readings.ts";
import { getReading } from "../utils/error-readings.ts";
import { useSettings } from "./settings-context.ts";

/** The reading of whatever failed; renders again when a body has been read. `null` for null and undefined. */
export function useErrorReading(error: unknown): ErrorReading | null {
  const { reader, service } = useSettings();
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const reading = useMemo(
    () => (error === null || error === undefined ? null : getReading(reader, error, { service })),
    [reader, error, service],
  );
  useEffect(() => {
    if (!reading || reading.isComplete) return;
    let mounted = true;
    void reading.complete().then(() => {
      if (mounted) refresh();
    });
    return () => {
      mounted = false;
    };
  }, [reading]);
  return reading;
}
