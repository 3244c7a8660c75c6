/*
 * One request may pass two connections to the same store: axios rejects, and the query that sent it fails. These functions tell
 * them what the other one does with the error, so that the user sees it once.
 */

/** As many errors as an app is expected to wrap in each other. */
const MAX_CAUSES = 5;

const repeatedErrors = new WeakSet<object>();
const handledErrors = new WeakMap<object, WeakSet<object>>();

/** Returns an error and what it was thrown for: a query function may wrap the error of axios. */
function getErrors(error: unknown): readonly object[] {
  const errors: object[] = [];
  let next = error;
  while (typeof next === "object" && next !== null && errors.length < MAX_CAUSES) {
    errors.push(next);
    next = (next as { readonly cause?: unknown }).cause;
  }
  return errors;
}

/** Records that a query library repeats the request, so its error is not shown yet. */
export function markRepeated(error: unknown): void {
  for (const each of getErrors(error)) repeatedErrors.add(each);
}

/** Records that a query library has decided whether a store gets an error, and with which options. */
export function markHandled(store: object, error: unknown): void {
  const errors = handledErrors.get(store) ?? new WeakSet();
  handledErrors.set(store, errors);
  for (const each of getErrors(error)) errors.add(each);
}

/**
 * Calls back in the next task, unless a query library has repeated or handled the error until then. It does so in the microtasks after
 * the request has rejected.
 */
export function unlessHandled(store: object, error: unknown, add: () => void): void {
  setTimeout(() => {
    const key = Object(error) as object;
    if (!repeatedErrors.has(key) && !handledErrors.get(store)?.has(key)) add();
  });
}
