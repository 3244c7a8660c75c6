import type { Failure } from "../types.ts";

/**
 * An `Error` that carries a failure, so that it has a stack and works with error reporters.
 *
 * @example
 * throw new FailureError(toFailure(error), { cause: error });
 */
export class FailureError extends Error {
  override readonly name: string = "FailureError";
  readonly failure: Failure;

  constructor(failure: Failure, options?: { readonly cause?: unknown }) {
    super(failure.message, options);
    this.failure = failure;
  }
}
