import type { Failure } from "./failure.ts";

/** What to throw: an `Error`, so that stacks, query libraries and reporters stay happy, with the failure on it. */
export class FailureError extends Error {
  override readonly name: string = "FailureError";
  readonly failure: Failure;

  constructor(failure: Failure, options?: { readonly cause?: unknown }) {
    super(failure.message, options);
    this.failure = failure;
  }
}
