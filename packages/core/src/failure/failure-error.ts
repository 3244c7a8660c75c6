import type { Failure } from "../types.ts";
import { formatDigest } from "./digest.ts";

/**
 * An `Error` that carries a failure, so that it has a stack and works with error reporters.
 *
 * @example
 * throw new FailureError(toFailure(error), { cause: error });
 */
export class FailureError extends Error {
  override readonly name: string = "FailureError";
  readonly failure: Failure;
  /**
   * The failure's status or kind, request ID, delay in seconds and error code, redacted: `errorkit;503;req-7;20;GPU.0042`. Next.js sends it
   * to the browser instead of the error that a Server Component threw. There, `toFailure` reads it.
   */
  readonly digest: string;

  constructor(failure: Failure, options?: { readonly cause?: unknown }) {
    super(failure.message, options);
    this.failure = failure;
    this.digest = formatDigest(failure);
  }
}
