import { fetchOrThrow, queryRetryOptions } from "@errorkit/core";
import { createErrorStore, ErrorState, ErrorToaster } from "@errorkit/react";
import { QueryCache, QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import "@errorkit/react/styles.css";

const errors = createErrorStore();
const queries = new QueryClient({
  defaultOptions: { queries: queryRetryOptions() },
  queryCache: new QueryCache({
    // Background failures go to the toaster, and leave it when the query succeeds.
    onError: (error, query) => {
      if (query.state.data !== undefined) errors.add(error, { source: query.queryHash, background: true });
    },
    onSuccess: (_, query) => errors.resolve(query.queryHash),
  }),
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
    queryFn: ({ signal }) =>
      fetchOrThrow("response?status=404&body={}", { signal }).then((response) => response.json()),
  });
  return (
    <>
      <ErrorState error={jobs.error} onRetry={() => jobs.refetch()} />
      {jobs.data && <pre>{JSON.stringify(jobs.data)}</pre>}
    </>
  );
}
