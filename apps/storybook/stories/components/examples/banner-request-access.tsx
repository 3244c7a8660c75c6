import { fetchOrThrow } from "@errorkit/core";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";

// The permissions are read from the response. Without `onRequestAccess` the user can copy the request instead.
export function App({ error }: { error: unknown }) {
  return (
    <ErrorkitProvider
      onRequestAccess={({ permissions }) =>
        fetchOrThrow("/api/access-requests", { method: "POST", body: JSON.stringify({ permissions }) })
      }
    >
      <ErrorBanner error={error} />
    </ErrorkitProvider>
  );
}
