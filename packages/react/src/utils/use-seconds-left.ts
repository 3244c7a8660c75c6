"use client";

import { useState } from "react";
import { createMonotonicClock } from "./monotonic-clock.ts";
import { startTicking } from "./ticker.ts";
import { useIsomorphicLayoutEffect } from "./use-isomorphic-layout-effect.ts";

/**
 * Returns the whole seconds until a delay is over, and renders again at most once a second. It counts from the deadline,
 * so it is right after the tab or the machine has slept; a clock that was set back, or is behind the server's, does not
 * prolong it. The first render returns the whole delay, on a server and in a browser alike.
 *
 * @param startedAt when the delay began, in milliseconds since the Unix epoch
 * @param delaySeconds its length in seconds; 0 for none
 */
export function useSecondsLeft(startedAt: number, delaySeconds: number): number {
  const [state, setState] = useState({ startedAt, delaySeconds, left: delaySeconds });
  useIsomorphicLayoutEffect(() => {
    if (delaySeconds === 0) return;
    const now = createMonotonicClock(startedAt);
    let last: number | undefined;
    return startTicking(() => {
      const milliseconds = Math.max(0, startedAt + delaySeconds * 1000 - now());
      const left = Math.ceil(milliseconds / 1000);
      // Timers may fire early, and the page may become visible at any time: render only for another number.
      if (left !== last) setState({ startedAt, delaySeconds, left });
      last = left;
      return milliseconds > 0 ? milliseconds % 1000 || 1000 : Infinity;
    });
  }, [startedAt, delaySeconds]);
  return state.startedAt === startedAt && state.delaySeconds === delaySeconds ? state.left : delaySeconds;
}
