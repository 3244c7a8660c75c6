/**
 * Runs a host's callback. What it throws is told to the developer and never takes the page down: an error display
 * that fails leaves a person with nothing.
 */
export function callSafely<T>(name: string, call: () => T, fallback: T): T {
  try {
    return call();
  } catch (error) {
    console.error(`Errorkit: \`${name}\` threw, so its result was left out. Fix the callback.`, error);
    return fallback;
  }
}
