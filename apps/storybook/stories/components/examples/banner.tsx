import { fetchOrThrow } from "@errorkit/core";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import { createQueryDefaults } from "@errorkit/react/tanstack-query";
import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import "@errorkit/react/styles.css";

// Once. The defaults repeat only requests that are safe to repeat.
const queries = new QueryClient({ defaultOptions: createQueryDefaults() });

export function App() {
  return (
    <ErrorkitProvider locale={navigator.languages}>
      <QueryClientProvider client={queries}>
        <Jobs />
      </QueryClientProvider>
    </ErrorkitProvider>
  );
}

const loadJobs = () => fetchOrThrow("/api/jobs").then((response) => response.json());

function Jobs() {
  // The text, the retry button and its delay all come from the response.
  const { data, error, refetch } = useQuery({ queryKey: ["jobs"], queryFn: loadJobs });
  return (
    <>
      <ErrorBanner error={error} onRetry={() => refetch()} />
      {data && <pre>{JSON.stringify(data)}</pre>}
    </>
  );
}
