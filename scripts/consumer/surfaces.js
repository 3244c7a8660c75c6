// Renders every surface with a hostile response, in the page of `check-consumer-security.mjs`.
import { readFailure } from "@errorkit/core";
import {
  createErrorStore,
  ErrorBanner,
  ErrorBoundary,
  ErrorInline,
  ErrorkitProvider,
  ErrorPage,
  ErrorState,
  ErrorSummary,
  ErrorToaster,
  LocaleSelect,
  PartialFailure,
} from "@errorkit/react";
import "@errorkit/react/styles.css";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";

const MARKUP = '<img src=x onerror="globalThis.isHacked = true"><script>globalThis.isHacked = true</script>';
const BIDI = "\u202e\u200b\u2066invoice\u0000";

const respond = (status, headers = {}) =>
  readFailure(
    new Response(
      JSON.stringify({
        error_code: `X.1${MARKUP}`,
        error_msg: `The job failed ${MARKUP} ${BIDI}`,
        errors: [{ field: `name${MARKUP}`, message: `Use letters ${MARKUP}` }],
      }),
      {
        status,
        headers: { "content-type": "application/json", "x-request-id": "req-1<b>", ...headers },
      },
    ),
  );

const Broken = ({ error }) => {
  throw error;
};

const busy = await respond(503, { "retry-after": "30" });
const invalid = await respond(422);
const denied = await respond(403);
const store = createErrorStore();
store.add(busy, { onRetry: () => {} });
store.add(denied);
const buttons = { onRetry: () => {}, onDismiss: () => {} };

createRoot(document.getElementById("root"), { onCaughtError: () => {} }).render(
  h(
    ErrorkitProvider,
    { supportHref: "javascript:globalThis.isHacked = true", audience: "operator" },
    h(ErrorBanner, { error: busy, ...buttons }),
    h(ErrorBanner, { error: denied, ...buttons }),
    h(ErrorInline, { error: invalid, ...buttons }),
    h(ErrorState, { error: busy, ...buttons }),
    h(ErrorPage, { error: denied, ...buttons }),
    h(ErrorSummary, { error: invalid, onFieldSelect: () => {} }),
    h(PartialFailure, { total: 2, items: [{ id: "a", label: `a ${MARKUP}`, error: busy }], ...buttons }),
    h(ErrorBoundary, null, h(Broken, { error: new Error(`boom ${MARKUP}`) })),
    h(LocaleSelect, {}),
    h(ErrorToaster, { store }),
  ),
);
