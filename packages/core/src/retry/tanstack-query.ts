import { toFailure } from "../failure/to-failure.ts";
import type { RetryPolicy } from "../types.ts";
import { adviseRetry } from "./retry-advice.ts";

/** The two retry options of TanStack Query. */
export interface QueryRetryOptions {
  readonly retry: (failureCount: number, error: unknown) => boolean;
  readonly retryDelay: (failureCount: number, error: unknown) => number;
}

/**
 * Creates the retry options of a TanStack query: repeats what `adviseRetry` calls safe, at most `attempts` times (default 3),
 * after 1, 2 and 4 seconds or after the delay that the service asked for. While it repeats, TanStack reports that the query is
 * pending. So if the delays of the service would exceed `maxDelaySeconds` (default 5) in total, the query fails, and the surface
 * counts down instead. `retryPolicy` is the one of `adviseRetry`. For queries only, not for mutations: a failure without a method counts as a GET.
 *
 * @see https://tanstack.com/query/latest/docs/framework/react/guides/query-retries
 * @example
 * useQuery({ queryKey: ["jobs"], queryFn, ...queryRetryOptions({ attempts: 2 }) });
 */
export function queryRetryOptions(
  options: {
    readonly attempts?: number | undefined;
    readonly maxDelaySeconds?: number | undefined;
    readonly retryPolicy?: RetryPolicy | undefined;
  } = {},
): QueryRetryOptions {
  const { attempts = 3, maxDelaySeconds = 5, retryPolicy } = options;
  // Synchronous, because TanStack takes a promise for `true`.
  const advise = (error: unknown) => {
    const failure = toFailure(error);
    return adviseRetry(failure, { method: failure.method ?? "GET", retryPolicy });
  };
  return {
    retry: (failureCount, error) => {
      if (failureCount >= attempts) return false;
      const { auto, delaySeconds = 0 } = advise(error);
      // TanStack does not pass the earlier errors, so assume that each asked for the same delay.
      return auto && delaySeconds * (failureCount + 1) <= maxDelaySeconds;
    },
    retryDelay: (failureCount, error) =>
      1000 * (advise(error).delaySeconds ?? Math.min(2 ** failureCount, maxDelaySeconds)),
  };
}
