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
 * (default 3), after 1, 2 and 4 seconds or after the delay that the server named. While it repeats, TanStack says that
 * it is loading. So named delays of more than `maxDelaySeconds` (default 5), all of a query's together, end the
 * repeats, and the banner counts down instead. Synchronous: TanStack takes a promise for `true`.
 * A query is a read, so a failure that names no method counts as a GET; not for mutations.
 */
export function queryRetryOptions(
  options: { readonly attempts?: number | undefined; readonly maxDelaySeconds?: number | undefined } = {},
): QueryRetryOptions {
  const { attempts = 3, maxDelaySeconds = 5 } = options;
  const advise = (error: unknown) => {
    const failure = toFailure(error);
    return adviseRetry(failure, { method: failure.method ?? "GET" });
  };
  return {
    retry: (failureCount, error) => {
      if (failureCount >= attempts) return false;
      const { auto, delaySeconds = 0 } = advise(error);
      // TanStack tells no earlier failure: they are taken to have named as long a delay as this one.
      return auto && delaySeconds * (failureCount + 1) <= maxDelaySeconds;
    },
    retryDelay: (failureCount, error) =>
      1000 * (advise(error).delaySeconds ?? Math.min(backoffSeconds(failureCount), maxDelaySeconds)),
  };
}
