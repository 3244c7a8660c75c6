import { fetchOrThrow } from "@errorkit/core";
import { ErrorBanner } from "@errorkit/react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

const loadJobs = () => fetchOrThrow("/api/jobs").then((response) => response.json());

// Around your app: a `QueryClientProvider` whose client has `createQueryDefaults()`, see "With TanStack Query".
export function Jobs() {
  const { data, error, refetch } = useQuery({ queryKey: ["jobs"], queryFn: loadJobs });
  // A dismissed error stays hidden. The next one is another object, so it is shown.
  const [dismissed, setDismissed] = useState<Error | null>(null);
  return (
    <>
      <ErrorBanner
        error={error === dismissed ? null : error}
        onRetry={() => refetch()}
        onDismiss={() => setDismissed(error)}
      />
      {data && <pre>{JSON.stringify(data)}</pre>}
    </>
  );
}
