import type { Failure } from "@errorkit/core";
import type { SurfaceEvent } from "@errorkit/react";
import { ErrorkitProvider } from "@errorkit/react";
import * as Sentry from "@sentry/react";
import type { ReactNode } from "react";
import "@errorkit/react/styles.css";

const isExpected = ({ kind, status = 0 }: Failure) => kind === "offline" || (status >= 400 && status < 500);

function reportFailure(failure: Failure, raw: unknown, { surface }: { surface: string }) {
  if (isExpected(failure)) return;
  Sentry.captureException(raw instanceof Error ? raw : new Error(failure.message), {
    tags: { surface, kind: failure.kind, status: failure.status, code: failure.code },
    extra: { requestId: failure.requestId, traceId: failure.traceId },
    fingerprint: [failure.kind, String(failure.status), failure.code ?? ""],
  });
}

// Categories and IDs only, so it may go to analytics.
const countEvent = (event: SurfaceEvent) => navigator.sendBeacon("/metrics", JSON.stringify(event));

export function Root({ children }: { children: ReactNode }) {
  return (
    <ErrorkitProvider locale={navigator.languages} onFailure={reportFailure} onEvent={countEvent}>
      {children}
    </ErrorkitProvider>
  );
}
