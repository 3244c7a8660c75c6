import { createErrorStore, ErrorBanner, ErrorkitProvider, ErrorToaster } from "@errorkit/react";
import ky from "ky";
import { useCallback, useEffect, useState } from "react";
import "@errorkit/react/styles.css";

export const api = ky.create({
  prefixUrl: "/api",
  timeout: 10_000,
  // Otherwise ky repeats a GET twice before your app gets the error, and TanStack Query repeats that again.
  retry: 0,
  hooks: {
    beforeError: [
      async (error) => {
        // Read a clone: after `error.response.json()`, Errorkit could no longer read the body.
        const body = await error.response.clone().text();
        if (body.includes("Session.Expired")) window.dispatchEvent(new Event("session-expired"));
        return error;
      },
    ],
  },
});

export const errors = createErrorStore();

// For a request whose error no component shows: the toaster shows it.
export const startJob = (id: string) =>
  api.post(`jobs/${id}/start`).then(
    () => errors.success("The job has started"),
    (error) => errors.add(error, { subject: "Start job" }),
  );

interface AppProps {
  locale: string; // "zh-CN"
  client?: typeof api;
}

export function App({ locale, client = api }: AppProps) {
  return (
    <ErrorkitProvider locale={locale}>
      <Jobs client={client} />
      <ErrorToaster store={errors} />
    </ErrorkitProvider>
  );
}

function Jobs({ client }: { client: typeof api }) {
  const [jobs, setJobs] = useState<readonly { id: string; name: string }[]>([]);
  const [error, setError] = useState<unknown>(null);
  const load = useCallback(
    async (signal: AbortSignal) => {
      try {
        setJobs(await client.get("jobs", { signal }).json());
        setError(null);
      } catch (thrown) {
        setError(thrown); // the banner reads the body of the response
      }
    },
    [client],
  );
  useEffect(() => {
    const controller = new AbortController();
    void load(controller.signal);
    return () => controller.abort(); // a canceled request shows nothing
  }, [load]);
  return (
    <>
      <ErrorBanner error={error} onRetry={({ signal }) => load(signal)} />
      {jobs.map(({ id, name }) => (
        <p key={id}>{name}</p>
      ))}
    </>
  );
}
