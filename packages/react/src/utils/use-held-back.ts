"use client";

import { useCallback, useSyncExternalStore } from "react";
import type { ErrorReading } from "./error-readings.ts";
import { isHeldBack, watchPageLeaving } from "./page-leaving.ts";

const isHeldBackOnServer = (): boolean => false;

/** Whether not to show an error yet, because the user is leaving the page. Renders again when the page stays. */
export function useHeldBack(reading: ErrorReading | null): boolean {
  const getSnapshot = useCallback(() => reading !== null && isHeldBack(reading.failure), [reading]);
  return useSyncExternalStore(watchPageLeaving, getSnapshot, isHeldBackOnServer);
}
