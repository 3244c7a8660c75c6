import { queryRetryOptions } from "@errorkit/core";
import type { ErrorStore } from "@errorkit/react";
import { QueryCache, QueryClient } from "@tanstack/react-query";

/**
 * Configures TanStack Query as an app would: failures that may be retried automatically are retried once, all others are
 * shown. A query with `meta: { toast: true }` has no place on the page for its failures, so they go to the toaster's store
 * until the query succeeds.
 */
export const createQueryClient = (errors: ErrorStore): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        ...queryRetryOptions({ attempts: 1, maxDelaySeconds: 1 }),
        refetchOnWindowFocus: false,
        staleTime: 30_000,
      },
    },
    queryCache: new QueryCache({
      onError: (error, { meta, queryHash }) => {
        if (meta?.toast) errors.add(error, { source: queryHash, background: true });
      },
      onSuccess: (_, { meta, queryHash }) => {
        if (meta?.toast) errors.resolve(queryHash);
      },
    }),
  });
