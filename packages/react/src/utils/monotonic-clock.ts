/**
 * A clock, in milliseconds of the epoch, that never runs back and is never behind `startedAt`. The page's own clock runs on when
 * the wall clock is set back, and may stand still while the machine sleeps: it goes by the one that is further on.
 *
 * @param at a moment that has been, by whatever clock
 */
export function createMonotonicClock(at: number): () => number {
  let ahead = at - performance.now();
  return () => {
    const own = performance.now();
    ahead = Math.max(ahead, Date.now() - own);
    return Math.round(ahead + own);
  };
}
