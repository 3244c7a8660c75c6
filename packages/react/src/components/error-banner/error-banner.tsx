"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef } from "react";
import { createSurface } from "../../surface/create-surface.tsx";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";

export interface ErrorBannerProps extends ErrorSurfaceProps {}

/**
 * An error at the top of a page or section: what happened, what it means, and what to do next, in the user's locale. A landmark
 * named by its heading. It never takes focus and never disappears unless `error` changes. Rules: `SPEC.md`.
 *
 * @example
 * ```tsx
 * <ErrorBanner error={query.error} onRetry={() => query.refetch()} />
 * ```
 */
export const ErrorBanner: ForwardRefExoticComponent<ErrorBannerProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorBannerProps>(
    /* @__PURE__ */ createSurface("ErrorBanner", {
      name: "banner",
      element: "section",
      headingLevel: 2,
      codesPosition: "reference",
    }),
  );
