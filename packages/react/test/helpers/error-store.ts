import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import { expect } from "vitest";

/** The time of the failures. */
export const AT: number = Date.UTC(2026, 0, 15, 8, 0, 0);

/** Creates the failure of a GET. */
export const createFailure = (
  status: number,
  headers: Record<string, string> = {},
  now: number = AT,
): Failure => toFailure(new Response(null, { status, headers }), { now, method: "GET" });

/** Returns the only entry of a list. */
export const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1);
  return list[0] as T;
};

/** Waits until the pending microtasks have run. */
export const flushMicrotasks = (): Promise<void> => Promise.resolve().then(() => {});
