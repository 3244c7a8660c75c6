import { toFailure } from "../failure/to-failure.ts";
import { adviseRetry } from "./advise.ts";
import { backoffSeconds } from "./delay.ts";

/** The two options that TanStack Query asks. */
export interface QueryRetryOptions {
  readonly retry: (failureCount: number, error: unknown) => boolean;
  readonly retryDelay: (failureCount: number, error: unknown) => number;
}

/**
 * Retry options for TanStack Query's queries: repeats what `adviseRetry` calls safe to repeat, at most `attempts` times
 * (default 3), after the delay that the server named, else after a growing one. A wait longer than `maxDelaySeconds`
 * (default 30) ends it, so that the failure is seen. Synchronous: TanStack takes a promise for `true`.
 * A query is a read, so a failure that names no method counts as a GET; not for mutations.
 */
export function queryRetryOptions(
  options: { readonly attempts?: number | undefined; readonly maxDelaySeconds?: number | undefined } = {},
): QueryRetryOptions {
  const { attempts = 3, maxDelaySeconds = 30 } = options;
  const advise = (error: unknown) => {
    const failure = toFailure(error);
    return adviseRetry(failure, { method: failure.method ?? "GET" });
  };
  return {
    retry: (failureCount, error) => {
      if (failureCount >= attempts) return false;
      const { auto, delaySeconds = 0 } = advise(error);
      return auto && delaySeconds <= maxDelaySeconds;
    },
    retryDelay: (failureCount, error) =>
      1000 * (advise(error).delaySeconds ?? Math.min(backoffSeconds(failureCount), maxDelaySeconds)),
  };
}
