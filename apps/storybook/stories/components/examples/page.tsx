import { ErrorPage } from "@errorkit/react";

// For your router's error element. It moves focus to its heading and changes the document title.
export function RouteError({ error, reload }: { error: unknown; reload: () => Promise<void> }) {
  return <ErrorPage error={error} homeHref="/" onRetry={reload} />;
}
