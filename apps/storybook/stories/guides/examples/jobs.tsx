import { fetchOrThrow } from "@errorkit/core";
import { ErrorBanner } from "@errorkit/react";
import { useCallback, useEffect, useState } from "react";

export function Jobs() {
  const [error, setError] = useState<unknown>(null);
  const load = useCallback(() => fetchOrThrow("/api/jobs").then(() => setError(null), setError), []);
  useEffect(() => void load(), [load]);
  return <ErrorBanner error={error} onRetry={load} />;
}
