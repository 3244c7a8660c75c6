"use client";

import { toFailure } from "@errorkit/core";
import { useMemo } from "react";

/** What Errorkit uses of the result of `useQuery` or `useMutation`. */
export interface PausableQuery {
  readonly error: unknown;
  readonly isPaused: boolean;
}

/**
 * Returns the error of a query or a mutation; the failure `offline` while TanStack pauses it. With the default `networkMode`,
 * TanStack pauses both while the browser is offline, and their `error` stays `null`. You do not need this hook with
 * `createQueryDefaults`, except for a query or mutation that has its own `networkMode`.
 *
 * @example
 * ```tsx
 * const query = useQuery({ queryKey: ["jobs"], queryFn });
 * return <ErrorBanner error={useQueryError(query)} onRetry={() => query.refetch()} />;
 * ```
 * @see https://tanstack.com/query/latest/docs/framework/react/guides/network-mode
 */
export function useQueryError({ error, isPaused }: PausableQuery): unknown {
  // The same failure as long as the pause lasts: another one would be announced again.
  const offline = useMemo(
    () => isPaused && toFailure(new TypeError("Failed to fetch"), { online: false }),
    [isPaused],
  );
  return offline || error;
}
