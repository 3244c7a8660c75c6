import { toFailure } from "@errorkit/core";
import type { ToasterPeer } from "./peers/peer.ts";

const SECONDS = 10;
const PER_SECOND = 10_000;

/** Whether all failures of a flood have one cause, or each has its own. */
export type FloodKind = "equal" | "different";

/** What the page did in one second of a flood. */
export interface FloodSecond {
  /** How many failures were added. */
  added: number;
  /** How many tasks kept the page busy for more than 50 ms. */
  longTasks: number;
  /** The longest of them, in milliseconds; 0 for none. */
  longest: number;
}

/** Adds 10,000 failures a second to a toaster for ten seconds, and counts the long tasks of each second. */
export async function flood({ show }: ToasterPeer, kind: FloodKind): Promise<readonly FloodSecond[]> {
  const seconds: FloodSecond[] = Array.from({ length: SECONDS }, () => ({
    added: 0,
    longTasks: 0,
    longest: 0,
  }));
  const start = performance.now();
  const getSecond = (time: number) => seconds[Math.floor((time - start) / 1000)];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      const second = getSecond(startTime);
      if (!second) continue;
      second.longTasks += 1;
      second.longest = Math.max(second.longest, duration);
    }
  });
  observer.observe({ type: "longtask" });
  let added = 0;
  for (let now = start; now < start + SECONDS * 1000; now = performance.now()) {
    // After a pause, all that came in the meantime.
    const due = Math.floor(((now - start) * PER_SECOND) / 1000);
    const second = getSecond(now);
    if (second) second.added += due - added;
    for (; added < due; added += 1) {
      const code = kind === "equal" ? "Service.1" : `Service.${added}`;
      show(toFailure({ status: 500, error_code: code, error_msg: "Internal error" }));
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  observer.disconnect();
  return seconds;
}
