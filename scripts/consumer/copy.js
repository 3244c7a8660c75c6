// One micro frontend with its own copy of everything, in the page of `check-consumer-copies.mjs`.
import { FailureError, toFailure } from "@errorkit/core";
import { createErrorStore, ErrorBanner, ErrorkitProvider, ErrorPage, ErrorToaster } from "@errorkit/react";
import "@errorkit/react/styles.css";
import { createElement as h, useState } from "react";
import { createRoot } from "react-dom/client";

export const createError = (requestId) =>
  new FailureError(toFailure({ status: 503, error_code: "GPU.0042", request_id: requestId }));

/** The request IDs of the errors after which the user has retried, in all copies. */
globalThis.attempts ??= [];

const retry = async (error) => {
  attempts.push(error.failure.requestId);
  throw error;
};

const App = ({ error, store, edge }) => {
  const [shown, setShown] = useState(error);
  return h(
    ErrorkitProvider,
    null,
    h(ErrorBanner, { error: shown, onRetry: () => retry(error), onDismiss: () => setShown(null) }),
    h(ErrorPage, { error, autoFocus: false }),
    h(ErrorToaster, { store, placement: edge }),
  );
};

/** Renders the app; returns a function that unmounts it. */
export function mount(container, { error, edge, identifierPrefix }) {
  const store = createErrorStore();
  store.add(error, { source: "a toast" });
  // React needs it where several roots are on one page.
  const root = createRoot(container, { identifierPrefix });
  root.render(h(App, { error, store, edge }));
  return () => root.unmount();
}
