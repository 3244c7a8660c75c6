import type { ErrorStore } from "@errorkit/react";
import { createQueryCacheErrors, createQueryDefaults } from "@errorkit/react/tanstack-query";
import { QueryCache, QueryClient } from "@tanstack/react-query";

/** Whether a query has no place on the page for its failures: it says `meta: errorMeta(…)`. */
export const isShownAsToast = ({ meta }: { readonly meta?: object | undefined }) =>
  meta !== undefined && "errorkit" in meta;

/**
 * Configures TanStack Query as an app would: failures that may be retried automatically are retried once, all others are
 * shown. Failures of queries without a place on the page go to the toaster's store until the query succeeds.
 */
export function createQueryClient(errors: ErrorStore): QueryClient {
  const { queries, mutations } = createQueryDefaults({ retries: 1, maxDelaySeconds: 1 });
  return new QueryClient({
    defaultOptions: { queries: { ...queries, refetchOnWindowFocus: false, staleTime: 30_000 }, mutations },
    queryCache: new QueryCache(createQueryCacheErrors(errors, { filter: isShownAsToast })),
  });
}
