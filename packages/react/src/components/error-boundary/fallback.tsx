"use client";

import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import { useEffect, useMemo, useRef } from "react";
import { useErrorkit } from "../../provider/errorkit-context.ts";
import { isNoError, useReading } from "../../provider/use-readings.ts";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import type { RetryContext } from "../../types.ts";
import { safeCall } from "../../utils/safe-call.ts";
import { ErrorPage } from "../error-page/error-page.tsx";
import type { ErrorBoundaryProps } from "./error-boundary.tsx";
import { reloadOnce } from "./reload-once.ts";
import { useConnectivityChange } from "./use-connectivity-change.ts";

interface FallbackProps extends Omit<ErrorBoundaryProps, "children" | "onError" | "onReset" | "resetKeys"> {
  readonly error: unknown;
  readonly resetErrorBoundary: () => void;
}

const VARIANT: SurfaceVariant = {
  name: "fallback",
  element: "div",
  headingLevel: 3,
  codesPosition: "reference",
};

/** Calls `onRetry`, then the reset, unless `onRetry` has called it. */
async function retry(
  onRetry: NonNullable<ErrorBoundaryProps["onRetry"]>,
  resetErrorBoundary: () => void,
  context: RetryContext,
): Promise<void> {
  let isReset = false;
  const reset = () => {
    isReset = true;
    resetErrorBoundary();
  };
  await onRetry({ ...context, resetErrorBoundary: reset });
  // The boundary may have caught another error meanwhile.
  if (!isReset && !context.signal.aborted) reset();
}

/** Renders what replaces the children that threw. */
export function Fallback(props: FallbackProps): JSX.Element {
  const { error: thrown, resetErrorBoundary, fallback, FallbackComponent, fallbackRender } = props;
  const { onRetry, variant = "state", surfaceProps, shouldRethrow, reloadOnChunkError = false } = props;
  // Code can throw `null` and `""` too, and then there is a failure all the same.
  const error = useMemo(() => (isNoError(thrown) ? toFailure(thrown) : thrown), [thrown]);
  const { failure } = useReading(error) as { failure: Failure };
  const { messages } = useErrorkit();

  const connectivity = useConnectivityChange(failure);
  const handleRetry = (context: RetryContext) =>
    onRetry ? retry(onRetry, resetErrorBoundary, context) : resetErrorBoundary();
  const latestRetry = useRef(handleRetry);
  useEffect(() => {
    latestRetry.current = handleRetry;
  });
  useEffect(() => {
    if (connectivity !== "restored") return;
    const controller = new AbortController();
    // If the retry rejects, the error stays.
    Promise.resolve(latestRetry.current({ attempt: 1, signal: controller.signal })).catch(() => {});
    return () => controller.abort();
  }, [connectivity]);
  useEffect(() => {
    if (reloadOnChunkError && failure.kind === "chunk-load" && connectivity === "") reloadOnce();
  }, [reloadOnChunkError, failure.kind, connectivity]);

  if (shouldRethrow && safeCall("shouldRethrow", () => shouldRethrow(failure), false)) throw thrown;
  const fallbackProps = { error: thrown, failure, resetErrorBoundary };
  if (FallbackComponent) return <FallbackComponent {...fallbackProps} />;
  if (fallbackRender) return <>{fallbackRender(fallbackProps)}</>;
  if (fallback !== undefined) return <>{fallback as ReactNode}</>;

  // A bug in the app has no status and no code: name what is missing, a section of the page.
  const isSection = failure.kind === "unknown" && variant === "state";
  const allProps = {
    ...(isSection && {
      title: messages.t("boundary.title"),
      description: messages.t("boundary.description"),
      nextStep: messages.t("boundary.nextStep"),
    }),
    showAborted: true,
    ...surfaceProps,
    error,
    onRetry: handleRetry,
  };
  return variant === "page" ? (
    <ErrorPage {...allProps} />
  ) : (
    <Surface variant={VARIANT} props={allProps} rootRef={null} />
  );
}
