import { ErrorBanner } from "@errorkit/react";

// `null` leaves a part out. What you leave undefined is Errorkit's.
export function CreateJob({ error, retry }: { error: unknown; retry: () => Promise<void> }) {
  return (
    <ErrorBanner
      error={error}
      title="Job nightly-17 wasn't created"
      nextStep={null}
      actions={[{ id: "list", label: "Open the list", href: "/jobs" }]}
      onRetry={retry}
    />
  );
}
