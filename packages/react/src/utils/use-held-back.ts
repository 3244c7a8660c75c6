"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { ErrorReading } from "./error-readings.ts";
import { isHeldBack, watchPageLeaving } from "./page-leaving.ts";

const no = (): boolean => false;

/** Whether an error is not to be shown yet, because the page is being left; renders again when the page stays. */
export function useHeldBack(reading: ErrorReading | null): boolean {
  const getSnapshot = useCallback(() => reading !== null && isHeldBack(reading.failure), [reading]);
  return useSyncExternalStore(watchPageLeaving, getSnapshot, no);
}
