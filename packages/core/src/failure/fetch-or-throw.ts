import type { FailureContext } from "./failure.ts";
import { FailureError } from "./failure-error.ts";
import { readFailure } from "./read-failure.ts";
import { toFailure } from "./to-failure.ts";

/**
 * `fetch` that rejects with a `FailureError`, for a network failure as for an answer that is not ok. The failure knows
 * the request's method, address and signal.
 */
export async function fetchOrThrow(
  input: Parameters<typeof fetch>[0],
  init?: Parameters<typeof fetch>[1],
): Promise<Response> {
  const request = input instanceof Request ? input : undefined;
  const context: FailureContext = {
    method: init?.method ?? request?.method ?? "GET",
    url: request?.url ?? String(input),
    signal: init?.signal ?? request?.signal,
  };
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (cause) {
    throw new FailureError(toFailure(cause, context), { cause });
  }
  if (!response.ok) {
    // Where the answer came from, after redirects; absolute in a page too.
    throw new FailureError(await readFailure(response, { ...context, url: response.url || context.url }));
  }
  return response;
}
