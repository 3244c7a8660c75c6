"use client";

import type { Failure } from "@errorkit/core";
import type { ComponentType, ErrorInfo, JSX, ReactNode } from "react";
import type { ErrorBoundaryProps as BaseProps } from "react-error-boundary";
import { ErrorBoundary as BaseBoundary } from "react-error-boundary";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import { Fallback } from "./fallback.tsx";

/** What a fallback of the host's own is given: react-error-boundary's props, and what was thrown, read. */
export interface ErrorFallbackProps {
  /** As it was thrown; anything can be, `null` included. */
  readonly error: unknown;
  readonly failure: Failure;
  readonly resetErrorBoundary: (...args: unknown[]) => void;
}

/** Props of `ErrorBoundary`: react-error-boundary's, of which every fallback may be left out. */
export interface ErrorBoundaryProps extends Pick<BaseProps, "onReset" | "resetKeys"> {
  readonly children?: ReactNode;
  /** Told of every error that was caught, and where. */
  readonly onError?: ((error: unknown, info: ErrorInfo) => void) | undefined;
  /** A fallback of the host's own: an element, a component or a function. Default: the kit's. */
  readonly fallback?: ReactNode;
  readonly FallbackComponent?: ComponentType<ErrorFallbackProps> | undefined;
  readonly fallbackRender?: ((props: ErrorFallbackProps) => ReactNode) | undefined;
  /** What the kit's own fallback looks like: in the place of a section (default) or of the whole page. */
  readonly variant?: "state" | "page" | undefined;
  /** Props for the kit's own fallback. */
  readonly surfaceProps?: Omit<Partial<ErrorSurfaceProps>, "error" | "onRetry"> | undefined;
  /** Leaves a failure to the boundary further up: a 401 to the page's, say. */
  readonly shouldRethrow?: ((failure: Failure) => boolean) | undefined;
  /**
   * Loads the page again by itself when a part of it is of an older version (a chunk that no longer exists), once in the
   * life of a tab; after that the fallback offers it. Default `false`: what was typed on the page would be lost.
   */
  readonly reloadOnChunkError?: boolean | undefined;
}

/**
 * Catches what its children throw while rendering, reads it, and shows it as any other failure: what happened, what to do
 * next, details for whoever needs them. Tries again by rendering the children again.
 */
export function ErrorBoundary(props: ErrorBoundaryProps): JSX.Element {
  const { children, onError, onReset, resetKeys, ...fallback } = props;
  return (
    <BaseBoundary
      {...(onError && { onError })}
      {...(onReset && { onReset })}
      {...(resetKeys && { resetKeys })}
      fallbackRender={({ error, resetErrorBoundary }) => (
        <Fallback {...fallback} error={error} resetErrorBoundary={resetErrorBoundary} />
      )}
    >
      {children}
    </BaseBoundary>
  );
}
