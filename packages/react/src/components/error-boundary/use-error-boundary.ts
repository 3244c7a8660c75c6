"use client";

import { useErrorBoundary as useBaseBoundary } from "react-error-boundary";

/**
 * Shows the fallback of the nearest `ErrorBoundary` for an error that React did not catch while rendering, or resets it. From
 * react-error-boundary.
 *
 * @example
 * ```tsx
 * const { showBoundary } = useErrorBoundary();
 * <button onClick={() => save().catch(showBoundary)}>Save</button>;
 * ```
 */
export const useErrorBoundary: typeof useBaseBoundary = useBaseBoundary;
