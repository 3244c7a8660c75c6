import { queryRetryOptions } from "@errorkit/core";
import type { ErrorStore } from "@errorkit/react";
import { QueryCache, QueryClient } from "@tanstack/react-query";

/**
 * How a console would set TanStack Query up: what may repeat itself is repeated once, the rest is shown. A query that
 * says `meta: { toast: true }` has no place of its own on screen, so its failures go to the store behind the toaster,
 * and leave it when the query works again.
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
