import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";

// For the whole app, or with the same prop for one surface.
export function AdminConsole({ error, reload }: { error: unknown; reload: () => Promise<void> }) {
  return (
    <ErrorkitProvider audience="operator">
      <ErrorBanner error={error} onRetry={reload} />
    </ErrorkitProvider>
  );
}
