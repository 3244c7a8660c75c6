"use client";

import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import { useEffect, useMemo } from "react";
import { useErrorReading } from "../../provider/use-error-reading.ts";
import { useMessages } from "../../provider/use-messages.ts";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/types.ts";
import { safeCall } from "../../utils/safe-call.ts";
import { useConnectivityChange } from "../../utils/use-connectivity-change.ts";
import { ErrorPage } from "../error-page/error-page.tsx";
import type { ErrorBoundaryProps } from "./error-boundary.tsx";
import { reloadOnce } from "./reload-once.ts";

interface FallbackProps extends Omit<ErrorBoundaryProps, "children" | "onError" | "onReset" | "resetKeys"> {
  readonly error: unknown;
  readonly resetErrorBoundary: () => void;
}

const KIND: SurfaceVariant = { name: "fallback", element: "group", headingLevel: 3 };

/** What stands in the place of what broke. */
export function Fallback(props: FallbackProps): JSX.Element {
  const { error: thrown, resetErrorBoundary, fallback, FallbackComponent, fallbackRender } = props;
  const {
    variant: surface = "state",
    surfaceProps,
    shouldRethrow: defer,
    reloadOnChunkError = false,
  } = props;
  // `null` and `undefined` can be thrown too, and a caught one is a failure all the same.
  const error = useMemo(() => thrown ?? toFailure(thrown), [thrown]);
  const { failure } = useErrorReading(error) as { failure: Failure };
  const { messages } = useMessages();

  const turn = useConnectivityChange(failure);
  useEffect(() => {
    if (turn === "restored") resetErrorBoundary();
  }, [turn, resetErrorBoundary]);
  useEffect(() => {
    if (reloadOnChunkError && failure.kind === "chunk-load" && turn === "") reloadOnce();
  }, [reloadOnChunkError, failure.kind, turn]);

  if (defer && safeCall("defer", () => defer(failure), false)) throw thrown;
  const own = { error: thrown, failure, resetErrorBoundary };
  if (FallbackComponent) return <FallbackComponent {...own} />;
  if (fallbackRender) return <>{fallbackRender(own)}</>;
  if (fallback !== undefined) return <>{fallback as ReactNode}</>;

  // A mistake in the page has no words of its own: what broke is a section, and the rest is still there.
  const section = failure.kind === "unknown" && surface === "state";
  const shown = {
    ...(section && {
      title: messages.t("boundary.title"),
      description: messages.t("boundary.description"),
      nextStep: messages.t("boundary.nextStep"),
    }),
    showAborted: true,
    ...surfaceProps,
    error,
    onRetry: resetErrorBoundary,
  };
  return surface === "page" ? (
    <ErrorPage {...shown} />
  ) : (
    <Surface variant={KIND} props={shown} rootRef={null} />
  );
}
