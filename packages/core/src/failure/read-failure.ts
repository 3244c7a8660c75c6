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
  response: unknown,
  context: FailureContext = {},
): Promise<Failure> {
  try {
    if (!isResponse(response)) {
      // An error that carries an unread response: `response` of ky 1, `context` of Supabase.
      const carried = [safeGet(response, "response"), safeGet(response, "context")].find(
        (found): found is Response => isResponse(found) && !found.bodyUsed,
      );
      return carried
        ? readFailureWith(config, carried, { ...context, ...getRequestInfo(response, context) })
        : toFailureWith(config, response, context);
    }
    if (response.status === 0) return toFailureWith(config, response, context);
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
 * Reads a response with its body into a `Failure`. Never rejects; your app can still read the response's body. It also takes an error
 * that carries an unread response, as ky 1 throws, and reads anything else as `toFailure` does.
 *
 * @example
 * if (!response.ok) throw new FailureError(await readFailure(response));
 * @example
 * api.get("jobs").json().catch(async (error) => setFailure(await readFailure(error)));
 */
export function readFailure(input: unknown, context?: FailureContext): Promise<Failure> {
  return readFailureWith(defaultConfig, input, context);
}
