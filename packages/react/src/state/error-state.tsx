"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef } from "react";
import type { SurfaceKind } from "../parts/kind-of-surface.ts";
import { Surface } from "../parts/surface.tsx";
import type { ErrorSurfaceProps } from "../parts/surface-props.ts";

/** Props of `ErrorState`. */
export interface ErrorStateProps extends ErrorSurfaceProps {}

const KIND: SurfaceKind = { name: "state", element: "group", headingLevel: 3 };

/**
 * In the place of a card's or table's content that could not load. Fills the place that it is given and keeps its size
 * while it waits and tries again. It never takes focus and never leaves by itself. Rules: `SPEC.md`.
 */
export const ErrorState: ForwardRefExoticComponent<ErrorStateProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorStateProps>(function ErrorState(props, ref) {
    return <Surface kind={KIND} props={props} rootRef={ref} />;
  });
