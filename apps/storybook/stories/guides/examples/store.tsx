import { fetchOrThrow } from "@errorkit/core";
import { createErrorStore, ErrorToaster } from "@errorkit/react";
import "@errorkit/react/styles.css";

// Once, outside of components. Any code may add to it.
export const errors = createErrorStore();

export async function loadTraffic(): Promise<void> {
  try {
    await fetchOrThrow("response?status=503");
    errors.resolve("traffic");
  } catch (error) {
    errors.add(error, {
      source: "traffic", // for `resolve`; never shown
      subject: "Traffic", // before the title
      background: true, // a poll: announced politely
      onRetry: loadTraffic,
    });
  }
}

export function App() {
  return (
    <>
      <button type="button" onClick={loadTraffic}>
        GET /traffic
      </button>
      <button type="button" onClick={() => errors.success("200 OK")}>
        PUT /traffic
      </button>
      <ErrorToaster store={errors} />
    </>
  );
}
