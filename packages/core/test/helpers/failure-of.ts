import type { Failure } from "@errorkit/core";
import { FailureError } from "@errorkit/core";
import { expect } from "vitest";

/** The failure of the `FailureError` that a promise rejects with. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FailureError);
  return (error as FailureError).failure;
}
