import type { Failure, FailureContext } from "../types.ts";
import { parseBody } from "./body/parse-body.ts";
import { buildFailure } from "./build-failure.ts";
import { readBodyText } from "./input/read-body-text.ts";
import { getRequestInfo } from "./input/request-info.ts";
import { isResponse, toErrorResponse } from "./input/response.ts";
import type { ReaderConfig } from "./reader-config.ts";
import { defaultConfig } from "./reader-config.ts";
import { toFailureWith } from "./to-failure.ts";
import { safeGet } from "./to-plain-value.ts";

/** `readFailure` with the readers and options of an app. */
export async function readFailureWith(
  config: ReaderConfig,
  response: Response,
  context: FailureContext = {},
): Promise<Failure> {
  try {
    if (!isResponse(response) || response.status === 0) return toFailureWith(config, response, context);
    const source = toErrorResponse(response);
    const { text, truncated, error } = await readBodyText(response, context);
    if (safeGet(context.signal, "aborted") === true || (error !== undefined && response.ok)) {
      return toFailureWith(config, error, { ...context, ...getRequestInfo(response, context) });
    }
    const { value: body, format, raw: original } = parseBody(text, source.headers.get("content-type"));
    const isReadable =
      !response.ok || format === "json" || format === "xml" || source.headers.has("grpc-status");
    const kind = isReadable ? "http" : "parse";
    return buildFailure({ ...source, kind, body, format, original, response, truncated }, context, config);
  } catch {
    return toFailureWith(config, response, context);
  }
}

/**
 * Reads a response with its body into a `Failure`. Never rejects; your app can still read the response's body.
 *
 * @example
 * if (!response.ok) throw new FailureError(await readFailure(response));
 */
export function readFailure(response: Response, context?: FailureContext): Promise<Failure> {
  return readFailureWith(defaultConfig, response, context);
}
