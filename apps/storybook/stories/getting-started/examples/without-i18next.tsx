import { fetchOrThrow } from "@errorkit/core";
import { ErrorBanner, ErrorkitProvider, LocaleSelect } from "@errorkit/react";
import { useCallback, useEffect, useState } from "react";
import "@errorkit/react/styles.css";

export function App({ locale }: { locale: string }) {
  return (
    <ErrorkitProvider locale={locale}>
      <LocaleSelect />
      <Jobs />
    </ErrorkitProvider>
  );
}

function Jobs() {
  const [error, setError] = useState<unknown>();
  const load = useCallback(() => fetchOrThrow("/api/jobs").then(() => setError(null), setError), []);
  useEffect(() => {
    void load();
  }, [load]);
  return <ErrorBanner error={error} onRetry={load} />;
}
