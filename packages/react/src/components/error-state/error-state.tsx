"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef } from "react";
import { createSurface } from "../../surface/create-surface.tsx";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";

export interface ErrorStateProps extends ErrorSurfaceProps {}

/**
 * An error in place of the content of a card or table. It fills its container, and keeps its size while it waits and retries.
 * It never takes focus and never disappears unless `error` changes. Rules: `SPEC.md`.
 *
 * @example
 * ```tsx
 * {query.error ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : <Chart data={query.data} />}
 * ```
 */
export const ErrorState: ForwardRefExoticComponent<ErrorStateProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorStateProps>(
    /* @__PURE__ */ createSurface("ErrorState", {
      name: "state",
      element: "div",
      headingLevel: 3,
      codesPosition: "title",
    }),
  );
