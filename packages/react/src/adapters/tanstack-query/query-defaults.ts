import type { QueryRetryOptions, QueryRetrySettings } from "@errorkit/core";
import { queryRetryOptions } from "@errorkit/core";

/** The `defaultOptions` of a `QueryClient`. */
export interface QueryDefaults {
  readonly queries: QueryRetryOptions;
  readonly mutations: { readonly retry: false; readonly networkMode: "always" };
}

/**
 * Creates the `defaultOptions` of a `QueryClient`. Queries get `queryRetryOptions`. Mutations are never repeated, and one that the
 * user starts while the browser is offline fails at once, instead of being sent later without a word.
 *
 * @example
 * ```ts
 * new QueryClient({ defaultOptions: createQueryDefaults() });
 * ```
 */
export function createQueryDefaults(settings?: QueryRetrySettings): QueryDefaults {
  return { queries: queryRetryOptions(settings), mutations: { retry: false, networkMode: "always" } };
}
