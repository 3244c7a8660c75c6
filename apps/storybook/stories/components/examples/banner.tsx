import { fetchOrThrow } from "@errorkit/core";
import { ErrorBanner } from "@errorkit/react";
import { useQuery } from "@tanstack/react-query";
import "@errorkit/react/styles.css";

const loadJobs = () => fetchOrThrow("/api/jobs").then((response) => response.json());

// The `QueryClientProvider` of TanStack Query is around your app.
export function Jobs() {
  // The text, the retry button and its delay all come from the response.
  const { data, error, refetch } = useQuery({ queryKey: ["jobs"], queryFn: loadJobs });
  return (
    <>
      <ErrorBanner error={error} onRetry={() => refetch()} />
      {data && <pre>{JSON.stringify(data)}</pre>}
    </>
  );
}
