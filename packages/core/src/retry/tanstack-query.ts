import type { FailureReader } from "../failure/failure-reader.ts";
import { toFailure } from "../failure/to-failure.ts";
import type { RetryPolicy } from "../types.ts";
import { adviseRetry } from "./retry-advice.ts";

/** The two retry options of TanStack Query. */
export interface QueryRetryOptions {
  readonly retry: (failureCount: number, error: unknown) => boolean;
  readonly retryDelay: (failureCount: number, error: unknown) => number;
}

/** The options of `queryRetryOptions`. */
export interface QueryRetrySettings {
  /** How often a query is repeated at most. @default 3 */
  readonly attempts?: number | undefined;
  /** The longest sum of the delays that a service asked for, in seconds. @default 5 */
  readonly maxDelaySeconds?: number | undefined;
  /** The one of `adviseRetry`. @default the HTTP standard */
  readonly retryPolicy?: RetryPolicy | undefined;
  /** What reads a thrown error. @default defaultFailureReader */
  readonly reader?: Pick<FailureReader, "toFailure"> | undefined;
}

/**
 * Creates the retry options of a TanStack query: repeats what `adviseRetry` calls safe, after 1, 2 and 4 seconds or after the delay that
 * the service asked for. While it repeats, TanStack reports that the query is pending. So if the delays of the service would exceed
 * `maxDelaySeconds` in total, the query fails, and the surface counts down instead. For queries only, not for mutations: a failure
 * without a method counts as a GET.
 *
 * @see https://tanstack.com/query/latest/docs/framework/react/guides/query-retries
 * @example
 * useQuery({ queryKey: ["jobs"], queryFn, ...queryRetryOptions({ attempts: 2 }) });
 */
export function queryRetryOptions(options: QueryRetrySettings = {}): QueryRetryOptions {
  const { attempts = 3, maxDelaySeconds = 5, retryPolicy, reader = { toFailure } } = options;
  // Synchronous, because TanStack takes a promise for `true`.
  const advise = (error: unknown) => {
    const failure = reader.toFailure(error);
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
