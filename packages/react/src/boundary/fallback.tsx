"use client";

import type { Failure } from "@errorkit/core";
import { toFailure } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import { useEffect, useMemo } from "react";
import { useNetworkTurn } from "../hooks/use-network-turn.ts";
import { useReading } from "../hooks/use-reading.ts";
import { useWords } from "../hooks/use-words.ts";
import { callSafely } from "../internals/call-safely.ts";
import { ErrorPage } from "../page/error-page.tsx";
import type { SurfaceKind } from "../parts/kind-of-surface.ts";
import { Surface } from "../parts/surface.tsx";
import type { ErrorBoundaryProps } from "./error-boundary.tsx";
import { reloadOnce } from "./reload-once.ts";

interface FallbackProps extends Omit<ErrorBoundaryProps, "children" | "onError" | "onReset" | "resetKeys"> {
  readonly error: unknown;
  readonly resetErrorBoundary: () => void;
}

const KIND: SurfaceKind = { name: "fallback", element: "group", headingLevel: 3 };

/** What stands in the place of what broke. */
export function Fallback(props: FallbackProps): JSX.Element {
  const { error: thrown, resetErrorBoundary, fallback, FallbackComponent, fallbackRender } = props;
  const { surface = "state", surfaceProps, defer, reloadOutdated = false } = props;
  // `null` and `undefined` can be thrown too, and a caught one is a failure all the same.
  const error = useMemo(() => thrown ?? toFailure(thrown), [thrown]);
  const { failure } = useReading(error) as { failure: Failure };
  const { words } = useWords();

  const turn = useNetworkTurn(failure);
  useEffect(() => {
    if (turn === "back") resetErrorBoundary();
  }, [turn, resetErrorBoundary]);
  useEffect(() => {
    if (reloadOutdated && failure.kind === "chunk-load" && turn === "") reloadOnce();
  }, [reloadOutdated, failure.kind, turn]);

  if (defer && callSafely("defer", () => defer(failure), false)) throw thrown;
  const own = { error: thrown, failure, resetErrorBoundary };
  if (FallbackComponent) return <FallbackComponent {...own} />;
  if (fallbackRender) return <>{fallbackRender(own)}</>;
  if (fallback !== undefined) return <>{fallback as ReactNode}</>;

  // A mistake in the page has no words of its own: what broke is a section, and the rest is still there.
  const section = failure.kind === "unknown" && surface === "state";
  const shown = {
    ...(section && {
      title: words.t("boundary.title"),
      description: words.t("boundary.description"),
      nextStep: words.t("boundary.nextStep"),
    }),
    showAborted: true,
    ...surfaceProps,
    error,
    onRetry: resetErrorBoundary,
  };
  return surface === "page" ? <ErrorPage {...shown} /> : <Surface kind={KIND} props={shown} rootRef={null} />;
}
