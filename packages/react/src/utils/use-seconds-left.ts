import { useState } from "react";
import { createMonotonicClock } from "./monotonic-clock.ts";
import { useIsomorphicLayoutEffect } from "./use-isomorphic-layout-effect.ts";

/**
 * Whole seconds until a wait is over, at most one update a second. Counts from the deadline and not from ticks, so it
 * is right after the tab or the machine has slept; a clock that was set back, or is behind the server's, does not prolong
 * it. The first render shows the whole wait, on a server and in a browser alike.
 *
 * @param at when the wait began, in milliseconds of the epoch
 * @param wait its length in seconds; 0 when there is none
 */
export function useSecondsLeft(at: number, wait: number): number {
  const [seen, setSeen] = useState({ at, wait, left: wait });
  useIsomorphicLayoutEffect(() => {
    if (wait === 0) return;
    const now = createMonotonicClock(at);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tick = () => {
      clearTimeout(timer);
      const milliseconds = Math.max(0, at + wait * 1000 - now());
      setSeen({ at, wait, left: Math.ceil(milliseconds / 1000) });
      if (milliseconds > 0) timer = setTimeout(tick, milliseconds % 1000 || 1000);
    };
    tick();
    document.addEventListener("visibilitychange", tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", tick);
    };
  }, [at, wait]);
  return seen.at === at && seen.wait === wait ? seen.left : wait;
}
