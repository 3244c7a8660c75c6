"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef } from "react";
import { createSurface } from "../../surface/create-surface.tsx";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";

export interface ErrorInlineProps extends ErrorSurfaceProps {}

/**
 * An error next to what failed: the suggestions of a field, a number, a row of a table. A group without a border. It never
 * takes focus and never disappears unless `error` changes. Rules: `SPEC.md`.
 *
 * @example
 * ```tsx
 * <ErrorInline error={suggestions.error} onRetry={() => suggestions.refetch()} />
 * ```
 */
export const ErrorInline: ForwardRefExoticComponent<ErrorInlineProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorInlineProps>(
    /* @__PURE__ */ createSurface("ErrorInline", { name: "inline", element: "group", headingLevel: "none" }),
  );
