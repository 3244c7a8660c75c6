/**
 * The digests of what a framework throws to redirect, to show another page, or to render in the browser:
 * `NEXT_REDIRECT;replace;/jobs;307;`, `NEXT_HTTP_ERROR_FALLBACK;404`, `DYNAMIC_SERVER_USAGE`, `REACT_ROUTER_ERROR:REDIRECT:{…}`.
 */
const CONTROL_FLOW =
  /^(?:NEXT_|REACT_ROUTER_ERROR:|(?:BAILOUT_TO_CLIENT_SIDE_RENDERING|DYNAMIC_SERVER_USAGE|HANGING_PROMISE_REJECTION|CLIENT_HOOK_DYNAMIC)$)/;

/**
 * Whether a framework threw a value to control what it renders. It is no failure, and only a boundary of the framework knows what to do.
 *
 * @see https://nextjs.org/docs/app/api-reference/functions/unstable_rethrow
 */
export function isControlFlow(thrown: unknown): boolean {
  try {
    return CONTROL_FLOW.test(String((thrown as { readonly digest?: unknown }).digest));
  } catch {
    // `null`, or an object that throws on access.
    return false;
  }
}
