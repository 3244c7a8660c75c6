import type { FailureContext } from "./failure.ts";
import { FailureError } from "./failure-error.ts";
import { readFailure } from "./read-failure.ts";
import { rejectWithFailures } from "./reject-with-failures.ts";
import { toFailure } from "./to-failure.ts";

/**
 * `fetch` that rejects with a `FailureError`, for a network failure as for a response that is not ok. So do `json()`,
 * `text()` and the other methods that read the body of its response. The failure knows the request's method, address and
 * signal.
 */
export async function fetchOrThrow(
  input: Parameters<typeof fetch>[0],
  init?: Parameters<typeof fetch>[1],
): Promise<Response> {
  const request = input instanceof Request ? input : undefined;
  const context: FailureContext = {
    method: init?.method ?? request?.method ?? "GET",
    url: request?.url ?? String(input),
    // As `fetch` takes it: `signal: null` puts the request's own signal out of use.
    signal: init?.signal === undefined ? (request?.signal ?? null) : init.signal,
  };
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (cause) {
    throw new FailureError(toFailure(cause, context), { cause });
  }
  // Where the response came from, after redirects; absolute in a page too.
  const responseContext = { ...context, url: response.url || context.url };
  if (!response.ok) throw new FailureError(await readFailure(response, responseContext));
  return rejectWithFailures(response, responseContext);
}
