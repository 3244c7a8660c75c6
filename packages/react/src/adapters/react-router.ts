/** What Errorkit uses of `useLocation()`. */
export interface LocationLike {
  readonly pathname: string;
  readonly search: string;
  readonly state: unknown;
}

/** What `useNavigate()` returns. */
export type NavigateLike = (
  to: { pathname: string; search: string },
  options: { replace: boolean; preventScrollReset: boolean; state: unknown },
) => unknown;

/** Props for the surface in an error element. */
export interface RouteErrorProps {
  readonly error: unknown;
  readonly onRetry: () => unknown;
}

/**
 * Returns the props of an error element: the error of the route, and a retry that navigates to the same page again. So React
 * Router runs the loaders again, and renders the route again if a component threw. `revalidate()` does the second only where the
 * loaders take long enough.
 *
 * Call `fetchOrThrow` in your loaders instead of throwing a `Response`: React Router keeps only the status and the body of a
 * thrown response, so the request ID and the delay in its headers are lost.
 *
 * @example
 * ```tsx
 * export function RouteError() {
 *   return <ErrorPage {...getRouteErrorProps(useRouteError(), useNavigate(), useLocation())} homeHref="/" />;
 * }
 * ```
 * @see https://reactrouter.com/how-to/error-boundary
 */
export function getRouteErrorProps(
  error: unknown,
  navigate: NavigateLike,
  { pathname, search, state }: LocationLike,
): RouteErrorProps {
  // Without the fragment: React Router runs no loader for a URL that differs only there, or not at all.
  const onRetry = () => navigate({ pathname, search }, { replace: true, preventScrollReset: true, state });
  return { error, onRetry };
}
