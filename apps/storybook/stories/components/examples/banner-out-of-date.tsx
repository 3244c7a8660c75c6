import { ErrorBanner } from "@errorkit/react";
import type { ComponentType } from "react";
import { useState } from "react";

// After a release the file no longer exists. The banner offers to reload the page.
export function Reports({ load }: { load: () => Promise<{ default: ComponentType }> }) {
  const [error, setError] = useState<unknown>(null);
  const [Report, setReport] = useState<ComponentType>();
  const open = () => load().then((module) => setReport(() => module.default), setError);
  return (
    <>
      <ErrorBanner error={error} />
      {Report ? (
        <Report />
      ) : (
        <button type="button" onClick={open}>
          Open the report
        </button>
      )}
    </>
  );
}
