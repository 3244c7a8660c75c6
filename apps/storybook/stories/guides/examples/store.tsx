import { fetchOrThrow } from "@errorkit/core";
import { createErrorStore, ErrorToaster } from "@errorkit/react";
import "@errorkit/react/styles.css";

// Once, outside of components. Any code may add to it.
export const errors = createErrorStore();

export async function loadUsage(): Promise<void> {
  try {
    await fetchOrThrow("response?status=503"); // in your app: "/api/jobs"
    errors.resolve("usage");
  } catch (error) {
    errors.add(error, {
      source: "usage", // for `resolve`; never shown
      subject: "GPU", // before the title
      background: true, // a poll: announced politely
      onRetry: loadUsage,
    });
  }
}

export function App() {
  return (
    <>
      <button type="button" onClick={loadUsage}>
        GET
      </button>
      <button type="button" onClick={() => errors.success("200 OK")}>
        PUT
      </button>
      <ErrorToaster store={errors} />
    </>
  );
}
