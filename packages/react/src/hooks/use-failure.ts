"use client";

import type { Failure } from "@errorkit/core";
import { useErrorReading } from "../provider/use-error-reading.ts";

/**
 * Reads an error of any kind: thrown, rejected, a `Response`, a parsed body, a failure. Once per value, never twice in
 * a render. A `Response` with an unread body is known by status and headers at first and fills in when its body has
 * been read; the caller's body stays readable. `null` for `null` and `undefined`.
 */
export function useFailure(error: unknown): Failure | null {
  return useErrorReading(error)?.failure ?? null;
}
