"use client";

import { useMemo, useSyncExternalStore } from "react";
import { createCountdown } from "./countdown.ts";

/**
 * Returns the whole seconds until a delay is over, and renders again at most once a second.
 *
 * @param startedAt when the delay began, in milliseconds since the Unix epoch
 * @param delaySeconds its length in seconds; 0 for none
 */
export function useSecondsLeft(startedAt: number, delaySeconds: number): number {
  const countdown = useMemo(() => createCountdown(startedAt, delaySeconds), [startedAt, delaySeconds]);
  return useSyncExternalStore(countdown.subscribe, countdown.getSnapshot, countdown.getServerSnapshot);
}
