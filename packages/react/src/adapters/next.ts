"use client";

import { useCallback, useEffect, useRef, useTransition } from "react";
import type { BoundaryRetryContext } from "../components/error-boundary/error-boundary.tsx";

/** What Errorkit uses of `useRouter()` of `next/navigation`. */
export interface AppRouterLike {
  refresh(): void;
}

/**
 * Returns the retry for `error.tsx` and for an `ErrorBoundary` around Server Components: Next.js sends the request of the route to
 * the server again, and renders it in place of the error. A reset alone renders again what the browser already has, and the error
 * stays. The promise fulfills when the new content, or the new error, is there.
 *
 * @param router what `useRouter()` of `next/navigation` returns
 * @param reset the prop of `error.tsx`. An `ErrorBoundary` passes its own; where a surface shows a failure that is no thrown error,
 *   there is nothing to reset
 * @example
 * ```tsx
 * "use client";
 * export default function RouteError({ error, reset }) {
 *   return <ErrorPage error={error} onRetry={useRouteRetry(useRouter(), reset)} homeHref="/" />;
 * }
 * ```
 * @example
 * ```tsx
 * "use client";
 * export function Section({ children }) {
 *   return <ErrorBoundary onRetry={useRouteRetry(useRouter())}>{children}</ErrorBoundary>;
 * }
 * ```
 * @see https://nextjs.org/docs/app/api-reference/file-conventions/error
 */
export function useRouteRetry(
  router: AppRouterLike,
  reset?: () => void,
): (context?: Partial<BoundaryRetryContext>) => Promise<void> {
  const [isPending, startTransition] = useTransition();
  const settle = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (!isPending) settle.current?.();
  }, [isPending]);
  return useCallback(
    (context) =>
      new Promise((resolve) => {
        settle.current = resolve;
        // In one transition: React shows the error until the response of the server is there.
        startTransition(() => {
          router.refresh();
          reset?.();
          context?.resetErrorBoundary?.();
        });
      }),
    [router, reset],
  );
}
