"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef } from "react";
import { Surface } from "../../surface/surface.tsx";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import type { SurfaceVariant } from "../../surface/types.ts";

/** Props of `ErrorState`. */
export interface ErrorStateProps extends ErrorSurfaceProps {}

const KIND: SurfaceVariant = { name: "state", element: "group", headingLevel: 3 };

/**
 * In the place of a card's or table's content that could not load. Fills the place that it is given and keeps its size
 * while it waits and tries again. It never takes focus and never leaves by itself. Rules: `SPEC.md`.
 */
export const ErrorState: ForwardRefExoticComponent<ErrorStateProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorStateProps>(function ErrorState(props, ref) {
    return <Surface variant={KIND} props={props} rootRef={ref} />;
  });
