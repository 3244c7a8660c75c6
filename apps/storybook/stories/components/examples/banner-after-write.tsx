import { fetchOrThrow } from "@errorkit/core";
import { ErrorBanner } from "@errorkit/react";
import { useState } from "react";

// After a conflict the banner offers a refresh. After an unknown outcome it asks the user to check first.
export function RenameJob({ id, onRefresh }: { id: string; onRefresh: () => Promise<void> }) {
  const [error, setError] = useState<unknown>(null);
  const save = () => fetchOrThrow(`/api/jobs/${id}`, { method: "PUT" }).then(() => setError(null), setError);
  return (
    <>
      <ErrorBanner error={error} method="PUT" onRetry={save} onRefresh={onRefresh} />
      <button type="button" onClick={save}>
        Save
      </button>
    </>
  );
}
