import { fetchOrThrow } from "@errorkit/core";
import { ErrorBanner, useErrorSurface } from "@errorkit/react";
import { useCallback, useEffect, useState } from "react";

/** A component of the app: Errorkit gives the texts and the retry, the app draws them. */
function JobsError({ error, onRetry }) {
  const surface = useErrorSurface(error, { onRetry });
  if (!surface) return null;
  const { title, description, nextStep, retry, rootProps } = surface;
  return (
    <section {...rootProps} aria-label={title}>
      <h2>{title}</h2>
      <p>
        {description} {nextStep}
      </p>
      {retry && (
        <button type="button" aria-disabled={retry.state !== "ready"} onClick={retry.run}>
          {retry.label}
        </button>
      )}
    </section>
  );
}

export function App() {
  const [jobs, setJobs] = useState([]);
  const [listError, setListError] = useState(null);
  const [createError, setCreateError] = useState(null);

  const load = useCallback(async () => {
    try {
      const response = await fetchOrThrow("/api/jobs");
      setJobs(await response.json());
      setListError(null);
    } catch (error) {
      setListError(error);
    }
  }, []);
  useEffect(() => void load(), [load]);

  const create = async () => {
    try {
      await fetchOrThrow("/api/jobs", { method: "POST", body: JSON.stringify({ name: "nightly-1" }) });
      setCreateError(null);
    } catch (error) {
      setCreateError(error);
    }
  };

  return (
    <main>
      <ErrorBanner error={createError} onDismiss={() => setCreateError(null)} />
      <JobsError error={listError} onRetry={load} />
      <ul>
        {jobs.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <button type="button" onClick={create}>
        Create
      </button>
    </main>
  );
}
