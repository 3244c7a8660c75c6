import type { FailureReader } from "../failure/failure-reader.ts";
import { toFailure } from "../failure/to-failure.ts";
import type { RetryPolicy } from "../types.ts";
import { adviseRetry } from "./retry-advice.ts";

/** The options of a TanStack query that decide when it repeats a request. */
export interface QueryRetryOptions {
  readonly retry: (failureCount: number, error: unknown) => boolean;
  readonly retryDelay: (failureCount: number, error: unknown) => number;
  readonly networkMode: "always";
  readonly refetchOnReconnect: true;
}

/** Options of `queryRetryOptions`. */
export interface QueryRetrySettings {
  /**
   * How often to repeat a request that failed. With `1`, a query sends at most two requests; with `0`, it repeats none.
   *
   * @default 3
   */
  readonly retries?: number | undefined;
  /**
   * The longest that all delays may take together, in seconds. TanStack reports a query that it repeats as pending. So if the
   * service asks for more, the query fails, and the surface counts down instead.
   *
   * @default 5
   */
  readonly maxDelaySeconds?: number | undefined;
  /** The one of `adviseRetry`. */
  readonly retryPolicy?: RetryPolicy | undefined;
  /**
   * A reader from `createFailureReader`, for errors that it has not read yet.
   *
   * @default `defaultFailureReader`
   */
  readonly reader?: Pick<FailureReader, "toFailure"> | undefined;
}

/**
 * Creates the retry options of a TanStack query. TanStack then repeats what `adviseRetry` calls safe, after 1, 2 and 4 seconds or
 * after the delay that the service asked for. For queries only, not for mutations: a failure without a method counts as a GET.
 *
 * While the browser is offline, TanStack by default pauses a query without an error, so that no surface can show why there is no
 * data. With `networkMode: "always"` it sends the request, which fails at once as `offline` and is not repeated. When the connection
 * returns, TanStack refetches: `refetchOnReconnect`, which that mode would turn off.
 *
 * @see https://tanstack.com/query/latest/docs/framework/react/guides/query-retries
 * @see https://tanstack.com/query/latest/docs/framework/react/guides/network-mode
 * @example
 * useQuery({ queryKey: ["jobs"], queryFn, ...queryRetryOptions({ retries: 2 }) });
 */
export function queryRetryOptions(options: QueryRetrySettings = {}): QueryRetryOptions {
  const { retries = 3, maxDelaySeconds = 5, retryPolicy, reader = { toFailure } } = options;
  // Synchronous, because TanStack takes a promise for `true`.
  const advise = (error: unknown) => {
    const failure = reader.toFailure(error);
    return adviseRetry(failure, { method: failure.method ?? "GET", retryPolicy });
  };
  return {
    retry: (failureCount, error) => {
      if (failureCount >= retries) return false;
      const { auto, delaySeconds = 0 } = advise(error);
      // TanStack does not pass the earlier errors, so assume that each asked for the same delay.
      return auto && delaySeconds * (failureCount + 1) <= maxDelaySeconds;
    },
    retryDelay: (failureCount, error) =>
      1000 * (advise(error).delaySeconds ?? Math.min(2 ** failureCount, maxDelaySeconds)),
    networkMode: "always",
    refetchOnReconnect: true,
  };
}
