import type { FailureContext } from "../types.ts";
import { FailureError } from "./failure-error.ts";
import { readFailureWith } from "./read-failure.ts";
import type { ReaderConfig } from "./reader-config.ts";
import { defaultConfig } from "./reader-config.ts";
import { rejectWithFailures } from "./reject-with-failures.ts";
import { toFailureWith } from "./to-failure.ts";

type FetchParameters = Parameters<typeof fetch>;

/** `fetchOrThrow` with the readers and options of an app. */
export async function fetchOrThrowWith(
  config: ReaderConfig,
  input: FetchParameters[0],
  init: FetchParameters[1],
): Promise<Response> {
  const request = input instanceof Request ? input : undefined;
  const context: FailureContext = {
    method: init?.method ?? request?.method ?? "GET",
    url: request?.url ?? String(input),
    // As in `fetch`, `signal: null` disables the request's own signal.
    signal: init?.signal === undefined ? (request?.signal ?? null) : init.signal,
  };
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (cause) {
    throw new FailureError(toFailureWith(config, cause, context), { cause });
  }
  // The response's URL is absolute, and the last one after redirects.
  const responseContext = { ...context, url: response.url || context.url };
  if (!response.ok) throw new FailureError(await readFailureWith(config, response, responseContext));
  return rejectWithFailures(config, response, responseContext);
}

/**
 * Like `fetch`, but rejects with a `FailureError`, for a network failure and for a response that is not ok. The methods that read
 * the response's body (`json()`, `text()`, …) reject with one too. The failure knows the request's method, URL and signal.
 *
 * @throws {FailureError} when no response arrives, and for a response with a status outside 200 to 299
 * @example
 * const jobs = await (await fetchOrThrow("/api/jobs")).json();
 */
export function fetchOrThrow(input: FetchParameters[0], init?: FetchParameters[1]): Promise<Response> {
  return fetchOrThrowWith(defaultConfig, input, init);
}
