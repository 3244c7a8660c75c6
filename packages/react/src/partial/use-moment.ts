"use client";

import { useState } from "react";
import { useIsomorphicLayoutEffect } from "../internals/use-isomorphic-layout-effect.ts";

/** The longest wait a timer takes. */
const LONGEST_MS = 2_147_483_647;

/**
 * A time not earlier than the last of the deadlines that have passed, in milliseconds of the epoch: it moves only when one
 * passes. 0 in the first render, on a server and in a browser alike.
 */
export function useMoment(deadlines: readonly number[]): number {
  const [moment, setMoment] = useState(0);
  const key = deadlines.join();
  useIsomorphicLayoutEffect(() => {
    const times = key === "" ? [] : key.split(",").map(Number);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const now = Date.now();
      setMoment(Math.max(0, ...times.filter((time) => time <= now)));
      const next = Math.min(...times.filter((time) => time > now));
      if (next < Infinity) timer = setTimeout(look, Math.min(next - now, LONGEST_MS));
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
