import type { QueryRetryOptions, QueryRetrySettings } from "@errorkit/core";
import { queryRetryOptions } from "@errorkit/core";
import { markRepeated } from "../error-marks.ts";

/** The `defaultOptions` of a `QueryClient`. */
export interface QueryDefaults {
  readonly queries: QueryRetryOptions;
  readonly mutations: { readonly retry: false; readonly networkMode: "always" };
}

/**
 * Creates the `defaultOptions` of a `QueryClient`. Queries get `queryRetryOptions`. Mutations are never repeated, and one that the
 * user starts while the browser is offline fails at once, instead of being sent later without a word. While a query repeats a request,
 * `connectAxios` adds no error of it to a store.
 *
 * @example
 * ```ts
 * new QueryClient({ defaultOptions: createQueryDefaults() });
 * ```
 */
export function createQueryDefaults(settings?: QueryRetrySettings): QueryDefaults {
  const options = queryRetryOptions(settings);
  const retry: QueryRetryOptions["retry"] = (failureCount, error) => {
    const isRepeated = options.retry(failureCount, error);
    if (isRepeated) markRepeated(error);
    return isRepeated;
  };
  return { queries: { ...options, retry }, mutations: { retry: false, networkMode: "always" } };
}
