import type { BodyContext, Failure } from "../types.ts";
import { buildFailure } from "./build-failure.ts";
import { toHeaderFields } from "./input/response.ts";
import type { ReaderConfig } from "./reader-config.ts";
import { defaultConfig } from "./reader-config.ts";
import { isErrorBody } from "./readers/generic/error-in-success.ts";
import { toPlainValue } from "./to-plain-value.ts";

/** `findFailureInBody` with the readers and options of an app. */
export function findFailureInBodyWith(
  config: ReaderConfig,
  original: unknown,
  context: BodyContext = {},
): Failure | undefined {
  const body = toPlainValue(original);
  if (!isErrorBody(body)) return undefined;
  const headers = toHeaderFields(toPlainValue(context.headers));
  return buildFailure(
    { kind: "http", status: context.status ?? 200, headers, body, original },
    context,
    config,
  );
}

/**
 * Finds the failure in the parsed body of a successful response (GraphQL's `errors`, `is_success: false`); `undefined` when
 * it reports none. Errorkit never calls it: call it where an API reports errors with 200. Pass the response's `headers` in the
 * context, which may hold the request ID, and its `status` if that is not 200, as with a batch in a 207. A response does not know the
 * `method` of its request: with it, the messages say whether data or a change is missing.
 *
 * @example
 * const failure = findFailureInBody(await response.json(), { method: "GET", headers: response.headers });
 * if (failure) throw new FailureError(failure);
 */
export function findFailureInBody(body: unknown, context?: BodyContext): Failure | undefined {
  return findFailureInBodyWith(defaultConfig, body, context);
}
