"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef } from "react";
import { Surface } from "../../surface/surface.tsx";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import type { SurfaceVariant } from "../../surface/types.ts";

/** Props of `ErrorBanner`. */
export interface ErrorBannerProps extends ErrorSurfaceProps {}

const KIND: SurfaceVariant = { name: "banner", element: "section", headingLevel: 2 };

/**
 * Top of a page or section whose request failed: what happened, what it means, what to do next, in the reader's
 * language. A landmark named by its heading. It never takes focus and never leaves by itself. Rules: `SPEC.md`.
 */
export const ErrorBanner: ForwardRefExoticComponent<ErrorBannerProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorBannerProps>(function ErrorBanner(props, ref) {
    return <Surface variant={KIND} props={props} rootRef={ref} />;
  });
