import { fetchOrThrow } from "@errorkit/core";
import { createErrorStore, ErrorBanner, ErrorState, ErrorToaster } from "@errorkit/react";
import {
  createMutationCacheErrors,
  createQueryCacheErrors,
  createQueryDefaults,
  errorMeta,
} from "@errorkit/react/tanstack-query";
import { MutationCache, QueryCache, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";

const errors = createErrorStore();
const queries = new QueryClient({
  defaultOptions: createQueryDefaults(),
  // The toaster shows the errors of queries until the query succeeds, and those of mutations.
  queryCache: new QueryCache(createQueryCacheErrors(errors)),
  mutationCache: new MutationCache(createMutationCacheErrors(errors)),
});

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Job id="nightly-17" />
      <ErrorToaster store={errors} />
    </QueryClientProvider>
  );
}

function Job({ id }: { id: string }) {
  const job = useQuery({
    queryKey: ["jobs", id],
    meta: errorMeta(false), // The page itself shows this error, not the toaster.
    queryFn: ({ signal }) => fetchOrThrow(`/api/jobs/${id}`, { signal }).then((response) => response.json()),
  });
  return (
    <>
      {/* If a later request fails, the old data stays below a banner. */}
      {job.data ? (
        <ErrorBanner error={job.error} onRetry={() => job.refetch()} />
      ) : (
        <ErrorState error={job.error} onRetry={() => job.refetch()} />
      )}
      {job.data && <pre>{JSON.stringify(job.data)}</pre>}
    </>
  );
}
