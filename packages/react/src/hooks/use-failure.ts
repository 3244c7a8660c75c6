"use client";

import type { Failure } from "@errorkit/core";
import { useReading } from "../provider/use-readings.ts";

/**
 * Reads an error of any kind: thrown, rejected, a `Response`, a parsed body, a `Failure`. It reads each error once. An unread
 * `Response` gives status and headers first, and the component renders again when its body has been read. Your app can still
 * read the body.
 *
 * @returns `null` without an error: for `null`, `undefined`, `false` and `""`
 * @example
 * ```tsx
 * const failure = useFailure(query.error);
 * return failure?.status === 404 ? <EmptyTable /> : <ErrorState error={failure} />;
 * ```
 */
export function useFailure(error: unknown): Failure | null {
  return useReading(error)?.failure ?? null;
}
