"use client";

import type { Failure } from "@errorkit/core";
import type { ComponentType, ErrorInfo, JSX, ReactNode } from "react";
import { ErrorBoundary as BaseBoundary } from "react-error-boundary";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import type { RetryContext } from "../../types.ts";
import { isControlFlow } from "./control-flow.ts";
import { Fallback } from "./fallback.tsx";

/** What your own fallback receives: the props of react-error-boundary, and the failure. */
export interface ErrorFallbackProps {
  /** What the children threw; it may be any value, `null` included. */
  readonly error: unknown;
  readonly failure: Failure;
  /** Renders the children again. */
  readonly resetErrorBoundary: (...args: unknown[]) => void;
}

/** What `onRetry` of a boundary receives. */
export interface BoundaryRetryContext extends RetryContext {
  /** Renders the children again now. Without a call, the boundary does so when the returned promise fulfills. */
  readonly resetErrorBoundary: () => void;
}

/** The props of react-error-boundary, with every fallback optional. */
export interface ErrorBoundaryProps {
  /** The part of the page that can throw. */
  readonly children?: ReactNode;
  /** Renders the children again when one of these values changes, such as the path of the page or the ID of what it shows. */
  readonly resetKeys?: unknown[];
  /** Called before a retry or `resetKeys` renders the children again. Use it to reset whatever made them throw. */
  readonly onReset?: (
    details:
      | { readonly reason: "imperative-api"; readonly args: unknown[] }
      | {
          readonly reason: "keys";
          readonly prev: unknown[] | undefined;
          readonly next: unknown[] | undefined;
        },
  ) => void;
  /** Called with every error that the boundary catches, and the component stack. */
  readonly onError?: ((error: unknown, info: ErrorInfo) => void) | undefined;
  /**
   * Reloads the data that the children need before a retry renders them again. The retry runs until the returned promise settles. If it
   * rejects, the error stays.
   *
   * @default nothing: a retry renders the children again at once
   */
  readonly onRetry?: ((context: BoundaryRetryContext) => unknown) | undefined;
  /**
   * Your own fallback as an element.
   *
   * @default Errorkit's fallback
   */
  readonly fallback?: ReactNode;
  /** Your own fallback as a component. */
  readonly FallbackComponent?: ComponentType<ErrorFallbackProps> | undefined;
  /** Your own fallback as a function. */
  readonly fallbackRender?: ((props: ErrorFallbackProps) => ReactNode) | undefined;
  /**
   * Whether Errorkit's fallback replaces a section of the page or the whole page.
   *
   * @default "state"
   */
  readonly variant?: "state" | "page" | undefined;
  /** Properties of Errorkit's fallback. */
  readonly surfaceProps?: Omit<Partial<ErrorSurfaceProps>, "error" | "onRetry"> | undefined;
  /** Whether to rethrow a failure to the next boundary up, for example a 401 to the page's boundary. */
  readonly shouldRethrow?: ((failure: Failure) => boolean) | undefined;
  /**
   * Reloads the page when one of its chunks no longer exists because a new version was deployed. It reloads once per tab; after
   * that, the fallback offers to refresh the page. Reloading loses what the user has typed.
   *
   * @default false
   */
  readonly reloadOnChunkError?: boolean | undefined;
}

/**
 * Catches what its children throw while rendering, and shows it like any other failure: what happened, what to do next, and
 * details. A retry renders the children again, after `onRetry` where there is one. What Next.js or React Router throws to redirect or
 * to show another page goes on to them.
 *
 * @example
 * ```tsx
 * <ErrorBoundary onError={reportError} resetKeys={[projectId]}>
 *   <Dashboard projectId={projectId} />
 * </ErrorBoundary>
 * ```
 * @example
 * Around Server Components of Next.js, in a file with `"use client"`:
 * ```tsx
 * <ErrorBoundary onRetry={useRouteRetry(useRouter())}>{children}</ErrorBoundary>
 * ```
 */
export function ErrorBoundary(props: ErrorBoundaryProps): JSX.Element {
  const { children, onError, onReset, resetKeys, ...fallbackProps } = props;
  return (
    <BaseBoundary
      {...(onError && { onError })}
      {...(onReset && { onReset })}
      {...(resetKeys && { resetKeys })}
      fallbackRender={({ error, resetErrorBoundary }) => {
        if (isControlFlow(error)) throw error;
        return <Fallback {...fallbackProps} error={error} resetErrorBoundary={resetErrorBoundary} />;
      }}
    >
      {children}
    </BaseBoundary>
  );
}
