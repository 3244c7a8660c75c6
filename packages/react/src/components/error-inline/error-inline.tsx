"use client";

import type { ForwardRefExoticComponent, RefAttributes } from "react";
import { forwardRef } from "react";
import { Surface } from "../../surface/surface.tsx";
import type { SurfaceVariant } from "../../surface/surface-options.ts";
import type { ErrorSurfaceProps } from "../../surface/surface-props.ts";

export interface ErrorInlineProps extends ErrorSurfaceProps {
  /**
   * `compact` takes one line: icon, title, retry, and a button that opens the rest. Use it in table rows and small cards.
   *
   * @default "comfortable"
   */
  readonly density?: "comfortable" | "compact" | undefined;
}

const COMFORTABLE: SurfaceVariant = { name: "inline", element: "div", headingLevel: "none" };
const COMPACT: SurfaceVariant = { ...COMFORTABLE, compact: true };

/**
 * An error next to what failed: the suggestions of a field, a number, a row of a table. A group without a border. It never
 * takes focus and never disappears unless `error` changes. Rules: `SPEC.md`.
 *
 * @example
 * ```tsx
 * <ErrorInline error={suggestions.error} onRetry={() => suggestions.refetch()} />
 * <td><ErrorInline density="compact" error={row.error} onRetry={() => row.refetch()} /></td>
 * ```
 */
export const ErrorInline: ForwardRefExoticComponent<ErrorInlineProps & RefAttributes<HTMLElement>> =
  /* @__PURE__ */ forwardRef<HTMLElement, ErrorInlineProps>(function ErrorInline({ density, ...props }, ref) {
    return <Surface variant={density === "compact" ? COMPACT : COMFORTABLE} props={props} rootRef={ref} />;
  });
