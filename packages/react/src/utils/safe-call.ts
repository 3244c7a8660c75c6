/** Tells the developer that a callback of the app failed. */
export function warn(name: string, detail: unknown, problem = "threw"): void {
  console.error(`Errorkit: \`${name}\` ${problem}, so its result was ignored. Fix the callback:`, detail);
}

/** Runs a callback of the app. If it throws, the error display stays, and the developer learns of the error. */
export function safeCall<T>(name: string, callback: () => T, fallback: T): T {
  try {
    return callback();
  } catch (error) {
    warn(name, error);
    return fallback;
  }
}

/** Runs a callback of the app whose result is not used. It may be asynchronous and reject later. */
export function safeRun(name: string, callback: () => unknown): void {
  const result = safeCall(name, callback, undefined);
  Promise.resolve(result).catch((error: unknown) => warn(name, error));
}
