"use client";

import { useCallback, useEffect, useRef, useTransition } from "react";

/** What Errorkit uses of `useRouter()` of `next/navigation`. */
export interface AppRouterLike {
  refresh(): void;
}

/**
 * Returns the retry for `error.tsx`: Next.js sends the request of the route to the server again, and renders it in place of the error.
 * `reset` alone renders again what the browser already has, and the error stays. The promise fulfills when the new content, or the
 * new error, is there.
 *
 * @param router what `useRouter()` of `next/navigation` returns
 * @param reset the prop of `error.tsx`
 * @example
 * ```tsx
 * "use client";
 * export default function RouteError({ error, reset }) {
 *   return <ErrorPage error={error} onRetry={useRouteRetry(useRouter(), reset)} homeHref="/" />;
 * }
 * ```
 * @see https://nextjs.org/docs/app/api-reference/file-conventions/error
 */
export function useRouteRetry(router: AppRouterLike, reset: () => void): () => Promise<void> {
  const [isPending, startTransition] = useTransition();
  const settle = useRef<(() => void) | undefined>(undefined);
  useEffect(() => {
    if (!isPending) settle.current?.();
  }, [isPending]);
  return useCallback(
    () =>
      new Promise((resolve) => {
        settle.current = resolve;
        // In one transition: React shows the error until the response of the server is there.
        startTransition(() => {
          router.refresh();
          reset();
        });
      }),
    [router, reset],
  );
}
