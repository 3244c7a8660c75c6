import { createErrorStore, ErrorBanner, ErrorkitProvider, ErrorToaster } from "@errorkit/react";
import { connectAxios, errorOptions } from "@errorkit/react/axios";
import axios from "axios";
import { useCallback, useEffect, useState } from "react";
import "@errorkit/react/styles.css";

// Once, outside components. Add your own interceptors first, such as the one that renews a session.
const api = axios.create({ baseURL: "/api", timeout: 10_000 });
const errors = createErrorStore();
connectAxios(api, errors);

export function App() {
  return (
    <ErrorkitProvider locale={navigator.languages}>
      <Jobs />
      <ErrorToaster store={errors} />
    </ErrorkitProvider>
  );
}

function Jobs() {
  const [jobs, setJobs] = useState<readonly { id: string; name: string }[]>([]);
  const [error, setError] = useState<unknown>(null);
  const load = useCallback(async (signal: AbortSignal) => {
    try {
      // The banner shows this error, so the store does not get it.
      const { data } = await api.get("/jobs", { signal, ...errorOptions(false) });
      setJobs(data);
      setError(null);
    } catch (thrown) {
      setError(thrown);
    }
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    void load(controller.signal);
    return () => controller.abort(); // a canceled request shows nothing
  }, [load]);
  const remove = (id: string, name: string) =>
    api.delete(`/jobs/${id}`, errorOptions({ subject: name })).then(
      () => setJobs((all) => all.filter((job) => job.id !== id)),
      () => undefined, // the toaster shows the error
    );
  return (
    <>
      <ErrorBanner error={error} onRetry={({ signal }) => load(signal)} />
      {jobs.map(({ id, name }) => (
        <p key={id}>
          {name}{" "}
          <button type="button" onClick={() => remove(id, name)}>
            Delete
          </button>
        </p>
      ))}
    </>
  );
}
