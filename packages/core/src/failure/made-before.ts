import type { Failure } from "./failure.ts";
import { FailureError } from "./failure-error.ts";
import { isMadeHere } from "./raw.ts";
import { peek } from "./values.ts";

/** A failure that is already there: the value itself, or one that an error or its causes carry. */
export function madeBefore(input: unknown): Failure | undefined {
  let value = input;
  for (let depth = 0; depth < 5; depth += 1) {
    if (isMadeHere(value)) return value;
    if (value instanceof FailureError) return value.failure;
    value = peek(value, "cause");
  }
  return undefined;
}
