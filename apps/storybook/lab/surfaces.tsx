import type { Failure } from "@errorkit/core";
import {
  createErrorStore,
  ErrorBanner,
  ErrorInline,
  ErrorPage,
  ErrorState,
  ErrorSummary,
  ErrorToaster,
  PartialFailure,
} from "@errorkit/react";
import type { JSX } from "react";
import { useEffect, useState } from "react";
import { getToastOptions } from "./toast-options.ts";

export interface SurfaceProps {
  readonly failure: Failure;
  /** The assumed method of a failure without one. */
  readonly method: string | undefined;
  /** The name of the failed item, for surfaces that list items. */
  readonly item: string;
  /** The name of the toaster, which is a landmark in each language. */
  readonly toasts: string;
}

const onRetry = () => undefined;

/**
 * Only the banner announces the failure and is a landmark. Otherwise seven surfaces would announce it seven times, and their
 * landmarks would have the same name.
 */
const silent = { announce: "off", showAborted: true, headingLevel: 4, role: "group" } as const;

/** Every surface with the same failure. */
export const surfaces = {
  banner: ({ failure, method }: SurfaceProps) => (
    <ErrorBanner
      error={failure}
      method={method}
      showAborted
      headingLevel={4}
      onRetry={onRetry}
      onDismiss={onRetry}
    />
  ),
  inline: ({ failure, method }: SurfaceProps) => (
    <ErrorInline {...silent} error={failure} method={method} onRetry={onRetry} />
  ),
  state: ({ failure, method }: SurfaceProps) => (
    <div className="demo-card lab-state">
      <ErrorState {...silent} error={failure} method={method} onRetry={onRetry} />
    </div>
  ),
  toast: Toast,
  summary: ({ failure, method }: SurfaceProps) => (
    <ErrorSummary {...silent} error={failure} method={method} autoFocus={false} />
  ),
  partial: ({ failure, method, item }: SurfaceProps) => (
    <PartialFailure
      headingLevel={4}
      announce="off"
      role="group"
      method={method}
      total={3}
      items={[{ id: "one", label: item, error: failure }]}
      onRetry={onRetry}
    />
  ),
  page: ({ failure, method }: SurfaceProps) => (
    <ErrorPage
      {...silent}
      error={failure}
      method={method}
      autoFocus={false}
      updateDocumentTitle={false}
      onRetry={onRetry}
    />
  ),
} satisfies Record<string, (props: SurfaceProps) => JSX.Element>;

export type SurfaceId = keyof typeof surfaces;
export const surfaceIds = Object.keys(surfaces) as readonly SurfaceId[];

/** A toaster inside its column. An app has one for the whole page. */
function Toast({ failure, method, toasts }: SurfaceProps): JSX.Element {
  const [store] = useState(createErrorStore);
  useEffect(() => {
    store.add(failure, getToastOptions(failure, method));
    return () => store.clear();
  }, [store, failure, method]);
  return <ErrorToaster store={store} label={toasts} className="lab-toasts" popover={undefined} />;
}
