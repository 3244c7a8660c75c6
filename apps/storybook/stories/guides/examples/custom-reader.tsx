import type { ErrorShapeReader } from "@errorkit/core";
import { createFailureReader } from "@errorkit/core";
import type { MessageOverrides } from "@errorkit/i18n";
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

// Once, outside of components too: the provider reads it once.
const messages: MessageOverrides = {
  en: {
    "code.RACK.7.title": "The rack is locked",
    "code.RACK.7.description": "Someone is working on it.",
    "code.RACK.7.nextStep": "Ask the data center to unlock it{{retry?, then try again}}.",
  },
  "zh-CN": {
    "code.RACK.7.title": "机架已锁定",
    "code.RACK.7.description": "有人正在操作此机架。",
    "code.RACK.7.nextStep": "请联系机房解锁{{retry?，然后重试}}。",
  },
  "zh-TW": {
    "code.RACK.7.title": "機架已鎖定",
    "code.RACK.7.description": "有人正在操作此機架。",
    "code.RACK.7.nextStep": "請聯絡機房解鎖{{retry?，然後再試一次}}。",
  },
};

export const loadRacks = () => reader.fetchOrThrow("/api/racks").then((response) => response.json());

interface AppProps {
  locale: string; // "zh-CN"
  error: unknown;
  onRetry: () => Promise<unknown>;
}

export function App({ locale, error, onRetry }: AppProps) {
  return (
    <ErrorkitProvider locale={locale} reader={reader} messages={messages}>
      <ErrorBanner error={error} onRetry={onRetry} />
    </ErrorkitProvider>
  );
}
