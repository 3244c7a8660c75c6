/** Calls a function that touches values of unknown origin: their getters, proxies and `toString` may throw. */
export function attempt<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch {
    return undefined;
  }
}
