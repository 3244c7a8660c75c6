import { fetchOrThrow } from "@errorkit/core";
import { createErrorStore, ErrorBanner, ErrorState, ErrorToaster } from "@errorkit/react";
import {
  createMutationCacheErrors,
  createQueryCacheErrors,
  createQueryDefaults,
  errorMeta,
} from "@errorkit/react/tanstack-query";
import { MutationCache, QueryCache, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import "@errorkit/react/styles.css";

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
      <Jobs />
      <ErrorToaster store={errors} />
    </QueryClientProvider>
  );
}

function Jobs() {
  const jobs = useQuery({
    queryKey: ["jobs"],
    meta: errorMeta(false), // The page itself shows this error, not the toaster.
    // In your app, the URL of your API: "/api/jobs".
    queryFn: ({ signal }) =>
      fetchOrThrow("response?status=404&body={}", { signal }).then((response) => response.json()),
  });
  return (
    <>
      {/* If a later request fails, the old data stays below a banner. */}
      {jobs.data ? (
        <ErrorBanner error={jobs.error} onRetry={() => jobs.refetch()} />
      ) : (
        <ErrorState error={jobs.error} onRetry={() => jobs.refetch()} />
      )}
      {jobs.data && <pre>{JSON.stringify(jobs.data)}</pre>}
    </>
  );
}
