/**
 * Returns a clock, in milliseconds since the Unix epoch, that never runs back and is never before `startedAt`. The clock of
 * the page runs on when the system clock is set back, and may stop while the machine sleeps: the later one counts.
 *
 * @param startedAt a time in the past, on any clock
 */
export function createMonotonicClock(startedAt: number): () => number {
  let offset = startedAt - performance.now();
  return () => {
    const pageTime = performance.now();
    offset = Math.max(offset, Date.now() - pageTime);
    return Math.round(offset + pageTime);
  };
}
