import type { Failure } from "./failure.ts";

const raws = new WeakMap<object, unknown>();

/** Remembers what a failure was made of, and thereby that it was made here. */
export function keepRaw(failure: Failure, raw: unknown): void {
  raws.set(failure, raw);
}

/** Whether a value is a failure that this module made. */
export function isMadeHere(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && raws.has(value);
}

/** The raw body or thrown value behind a failure; `undefined` for one that came through JSON. */
export function getRaw(failure: Failure): unknown {
  return isMadeHere(failure) ? raws.get(failure) : undefined;
}
