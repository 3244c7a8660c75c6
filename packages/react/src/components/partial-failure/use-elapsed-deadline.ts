"use client";

import { useState } from "react";
import { createMonotonicClock } from "../../utils/monotonic-clock.ts";
import { startTicking } from "../../utils/ticker.ts";
import { useIsomorphicLayoutEffect } from "../../utils/use-isomorphic-layout-effect.ts";
import type { Delay } from "./group-failures.ts";
import { getDeadline } from "./group-failures.ts";

/** The longest delay that a timer takes, about 25 days. */
const MAX_TIMEOUT_MS = 2_147_483_647;

/**
 * Returns the last deadline that has passed, in milliseconds since the Unix epoch, and renders again when another one passes.
 * 0 in the first render, on a server and in a browser alike.
 */
export function useElapsedDeadline(delays: readonly Delay[]): number {
  const [elapsed, setElapsed] = useState(0);
  const key = delays.map(({ startedAt, seconds }) => `${startedAt} ${seconds}`).join();
  // The key stands for the delays, which change with every render.
  useIsomorphicLayoutEffect(() => {
    const deadlines = delays.map(getDeadline);
    const now = createMonotonicClock(Math.max(0, ...delays.map(({ startedAt }) => startedAt)));
    return startTicking(() => {
      const time = now();
      setElapsed(Math.max(0, ...deadlines.filter((deadline) => deadline <= time)));
      const next = Math.min(...deadlines.filter((deadline) => deadline > time));
      return next < Infinity ? Math.min(next - time, MAX_TIMEOUT_MS) : Infinity;
    });
  }, [key]);
  return elapsed;
}
