import type { ErrorShapeReader } from "@errorkit/core";
import { createFailureReader } from "@errorkit/core";
import { createErrorStore, ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import "@errorkit/react/styles.css";

// { "fault": { "what": "RACK.7", "why": "The rack is locked", "ticket": "T-2041" } }
const racks: ErrorShapeReader = {
  name: "racks",
  read: ({ body }) => {
    const { fault } = Object(body) as { fault?: { what?: string; why?: string; ticket?: string } };
    return fault && { code: fault.what, message: fault.why, requestId: fault.ticket };
  },
};

// Once, outside of components.
export const reader = createFailureReader({
  readers: [racks],
  retryClassByCode: { "RACK.7": "user" }, // a retry can help once someone has unlocked the rack
});
export const errors = createErrorStore({ reader });

export const loadRacks = () => reader.fetchOrThrow("/api/racks").then((response) => response.json());

interface AppProps {
  locale: string; // "zh-CN"
  error: unknown;
  onRetry: () => Promise<unknown>;
}

export function App({ locale, error, onRetry }: AppProps) {
  return (
    <ErrorkitProvider locale={locale} reader={reader}>
      <ErrorBanner error={error} onRetry={onRetry} />
    </ErrorkitProvider>
  );
}
