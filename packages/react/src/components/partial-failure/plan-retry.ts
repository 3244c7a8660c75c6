import type { FailureGroup, Wait } from "./group-failures.ts";
import { endOf } from "./group-failures.ts";

/** What a retry of a partial failure repeats, and after what wait. */
export interface RetryPlan {
  /** Distinct ids, in the order of appearance. */
  readonly ids: readonly string[];
  readonly wait: Wait;
}

const NO_WAIT: Wait = { at: 0, seconds: 0 };

/**
 * All that may be retried at a moment; when nothing may yet, what is ready first, with its wait. `undefined` when
 * repeating helps nothing.
 */
export function planRetry(groups: readonly FailureGroup[], moment: number): RetryPlan | undefined {
  const waits = groups.flatMap(({ wait }) => wait ?? []).sort((a, b) => endOf(a) - endOf(b));
  const [first] = waits;
  if (!first) return undefined;
  const from = Math.max(moment, endOf(first));
  const chosen = groups.filter(({ wait }) => wait && endOf(wait) <= from);
  const ids = new Set(chosen.flatMap(({ items }) => items.map(({ id }) => id)));
  return { ids: [...ids], wait: endOf(first) > moment ? first : NO_WAIT };
}
