"use client";

import { useErrorBoundary as useBaseBoundary } from "react-error-boundary";

/** Shows the nearest `ErrorBoundary`'s fallback for an error that rendering did not throw, or takes it away again. */
export const useErrorBoundary: typeof useBaseBoundary = useBaseBoundary;
