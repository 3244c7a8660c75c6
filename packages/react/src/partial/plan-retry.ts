import type { FailureGroup } from "./group-failures.ts";

/** What a retry of a partial failure repeats, and from when. */
export interface RetryPlan {
  /** Distinct ids, in the order of appearance. */
  readonly ids: readonly string[];
  /** In milliseconds of the epoch; not later than the moment when it may start at once. */
  readonly readyAt: number;
}

/**
 * All that may be retried at a moment; when nothing may yet, what is ready first. `undefined` when repeating helps
 * nothing.
 */
export function planRetry(groups: readonly FailureGroup[], moment: number): RetryPlan | undefined {
  const times = groups.flatMap(({ readyAt }) => (readyAt === undefined ? [] : [readyAt]));
  if (times.length === 0) return undefined;
  const readyAt = Math.max(moment, Math.min(...times));
  const chosen = groups.filter((group) => group.readyAt !== undefined && group.readyAt <= readyAt);
  const ids = new Set(chosen.flatMap(({ items }) => items.map(({ id }) => id)));
  return { ids: [...ids], readyAt };
}
