"use client";

import { useState } from "react";
import { createMonotonicClock } from "../../utils/monotonic-clock.ts";
import { useIsomorphicLayoutEffect } from "../../utils/use-isomorphic-layout-effect.ts";
import type { Wait } from "./group-failures.ts";
import { endOf } from "./group-failures.ts";

/** The longest wait a timer takes. */
const LONGEST_MS = 2_147_483_647;

/**
 * A time not earlier than the last of the waits that are over, in milliseconds of the epoch: it moves only when one ends.
 * 0 in the first render, on a server and in a browser alike.
 */
export function useElapsedDeadline(waits: readonly Wait[]): number {
  const [moment, setMoment] = useState(0);
  const key = waits.map(({ at, seconds }) => `${at} ${seconds}`).join();
  useIsomorphicLayoutEffect(() => {
    const ends = waits.map(endOf);
    const now = createMonotonicClock(Math.max(0, ...waits.map(({ at }) => at)));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const time = now();
      setMoment(Math.max(0, ...ends.filter((end) => end <= time)));
      const next = Math.min(...ends.filter((end) => end > time));
      if (next < Infinity) timer = setTimeout(look, Math.min(next - time, LONGEST_MS));
    };
    look();
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [key]);
  return moment;
}
