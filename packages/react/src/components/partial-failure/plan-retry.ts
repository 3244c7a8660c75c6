import type { Delay, FailureGroup } from "./group-failures.ts";
import { getDeadline } from "./group-failures.ts";

/** What a retry of a partial failure repeats, and after which delay. */
export interface RetryPlan {
  /** Distinct IDs, in the order of appearance. */
  readonly ids: readonly (string | number)[];
  readonly delay: Delay;
}

const NO_DELAY: Delay = { startedAt: 0, seconds: 0 };

/**
 * Returns what may be retried at a time; if nothing may be yet, what is ready first, with its delay.
 *
 * @param now in milliseconds since the Unix epoch
 * @returns `undefined` where a retry cannot help
 */
export function planRetry(groups: readonly FailureGroup[], now: number): RetryPlan | undefined {
  const delays = groups.flatMap(({ delay }) => delay ?? []);
  const [first] = delays.sort((a, b) => getDeadline(a) - getDeadline(b));
  if (!first) return undefined;
  const deadline = Math.max(now, getDeadline(first));
  const ready = groups.filter(({ delay }) => delay && getDeadline(delay) <= deadline);
  const ids = new Set(ready.flatMap(({ items }) => items.map(({ id }) => id)));
  return { ids: [...ids], delay: getDeadline(first) > now ? first : NO_DELAY };
}
