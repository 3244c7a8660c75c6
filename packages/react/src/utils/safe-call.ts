/** Tells the developer that something of the host's failed, and what became of it. */
export function warn(name: string, problem: unknown): void {
  console.error(`Errorkit: \`${name}\` failed, so it was left out. Mend it.`, problem);
}

/**
 * Runs a host's callback. What it throws is told to the developer and never takes the page down: an error display
 * that fails leaves a person with nothing.
 */
export function safeCall<T>(name: string, call: () => T, fallback: T): T {
  try {
    return call();
  } catch (error) {
    warn(name, error);
    return fallback;
  }
}

/** Runs a host's callback that nobody waits for; an async one may fail later, and is told of as well. */
export function safeRun(name: string, call: () => unknown): void {
  const outcome = safeCall(name, call, undefined);
  Promise.resolve(outcome).catch((problem: unknown) => warn(name, problem));
}
