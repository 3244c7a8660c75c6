/** A wait that doubles with each failure: 1, 2, 4 … seconds. */
export function backoffSeconds(failureCount: number): number {
  return 2 ** failureCount;
}
