import type { Failure } from "../types.ts";
import { isOwnFailure } from "./create-failure.ts";
import { isFailureLike } from "./failure-schema.ts";
import { toPlainValue } from "./to-plain-value.ts";

/**
 * Returns whether a value is a `Failure`: one that Errorkit made, or one that came through JSON.
 *
 * @example
 * isFailure(toFailure(error)); // true
 * isFailure(new Error("no")); // false
 */
export function isFailure(value: unknown): value is Failure {
  return isOwnFailure(value) || isFailureLike(toPlainValue(value));
}
