"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef } from "react";
import { Surface } from "../../surface/surface.tsx";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";
import type { SurfaceVariant } from "../../surface/types.ts";

/** Props of `ErrorInline`. */
export interface ErrorInlineProps extends ErrorSurfaceProps {}

const KIND: SurfaceVariant = { name: "inline", element: "group", headingLevel: "none" };

/**
 * Beside the thing that failed: a field's suggestions, a figure, a row. A group without a box of its own, in the words
 * and with the advice of every other surface. It never takes focus and never leaves by itself. Rules: `SPEC.md`.
 */
export const ErrorInline: ForwardRefExoticComponent<ErrorInlineProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorInlineProps>(function ErrorInline(props, ref) {
    return <Surface variant={KIND} props={props} rootRef={ref} />;
  });
