import type { ErrorStore } from "@errorkit/react";
import {
  createErrorStore,
  ErrorBanner,
  ErrorBoundary,
  ErrorInline,
  ErrorPage,
  ErrorState,
  ErrorSummary,
  ErrorToaster,
  PartialFailure,
} from "@errorkit/react";
import type { ReactElement } from "react";
import { useState } from "react";

const shared = { onRetry: () => {}, onDismiss: () => {} };

function Toast({ error }: { error: unknown }): ReactElement {
  const [store] = useState((): ErrorStore => {
    const created = createErrorStore();
    created.add(error, shared);
    return created;
  });
  return <ErrorToaster store={store} />;
}

function Broken({ error }: { error: unknown }): never {
  throw error;
}

/** Every surface with a retry and a dismiss button, by name. */
export const everySurface: Readonly<Record<string, (error: unknown, key?: number) => ReactElement>> = {
  ErrorBanner: (error, key) => <ErrorBanner key={key} error={error} {...shared} />,
  ErrorInline: (error, key) => <ErrorInline key={key} error={error} {...shared} />,
  ErrorState: (error, key) => <ErrorState key={key} error={error} {...shared} />,
  ErrorPage: (error, key) => <ErrorPage key={key} error={error} {...shared} />,
  ErrorSummary: (error, key) => <ErrorSummary key={key} error={error} {...shared} />,
  PartialFailure: (error, key) => (
    <PartialFailure key={key} total={2} items={[{ id: "a", label: "a", error }]} {...shared} />
  ),
  ErrorToaster: (error, key) => <Toast key={key} error={error} />,
  ErrorBoundary: (error, key) => (
    <ErrorBoundary key={key}>
      <Broken error={error} />
    </ErrorBoundary>
  ),
};
