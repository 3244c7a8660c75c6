import { fetchOrThrow } from "@errorkit/core";
import { createErrorStore, ErrorToaster } from "@errorkit/react";
import { useEffect } from "react";

// Once, outside of any component. Failures with the same cause become one toast with a count.
const errors = createErrorStore();

const INTERVAL_MS = 10_000;

const poll = () =>
  fetchOrThrow("/api/traffic").then(
    () => errors.resolve("traffic"),
    (error) =>
      errors.add(error, {
        source: "traffic",
        background: true,
        nextRetryAt: Date.now() + INTERVAL_MS,
        onRetry: poll,
      }),
  );

export function App() {
  useEffect(() => {
    const timer = setInterval(poll, INTERVAL_MS);
    return () => clearInterval(timer);
  }, []);
  return <ErrorToaster store={errors} />;
}
