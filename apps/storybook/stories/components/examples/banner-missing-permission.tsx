import { ErrorBanner } from "@errorkit/react";

// The permissions are read from the response, and the user copies a request for them. If you pass `onRequestAccess` to
// `ErrorkitProvider`, a button calls it instead.
export function Notebooks({ error }: { error: unknown }) {
  return <ErrorBanner error={error} />;
}
