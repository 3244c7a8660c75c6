import type { Failure, FailureContext } from "../types.ts";
import { buildFailure, rebuildFailure } from "./build-failure.ts";
import type { FailureInit } from "./create-failure.ts";
import { createFailure, isOwnFailure } from "./create-failure.ts";
import { sourceFromDigest } from "./digest.ts";
import { isFailureLike } from "./failure-schema.ts";
import { isResponse, toErrorResponse } from "./input/response.ts";
import { sourceFromError } from "./input/source-from-error.ts";
import { MAX_FAILURE_DEPTH } from "./limits.ts";
import type { ReaderConfig } from "./reader-config.ts";
import { defaultConfig } from "./reader-config.ts";
import { safeGet, toPlainValue } from "./to-plain-value.ts";

/** A failure that Errorkit made: the value itself, or in an error or its causes. */
function findExistingFailure(input: unknown): Failure | undefined {
  let value = input;
  for (let depth = 0; depth < MAX_FAILURE_DEPTH; depth += 1) {
    const own = [value, safeGet(value, "failure")].find(isOwnFailure);
    if (own) return own;
    value = safeGet(value, "cause");
  }
  return undefined;
}

function readThrown(input: unknown, context: FailureContext, config: ReaderConfig): Failure {
  const existing = findExistingFailure(input);
  if (existing) return rebuildFailure(existing, config);
  if (isResponse(input) && input.status > 0)
    return buildFailure({ ...toErrorResponse(input), kind: "http", original: input }, context, config);
  if (typeof input === "number" && /^[45]\d\d$/.test(String(input)))
    return buildFailure({ kind: "http", status: input, body: undefined, original: input }, context, config);
  const value = toPlainValue(input) ?? (typeof input === "symbol" ? input.description : undefined);
  // A failure that came through JSON, or an error of another copy of Errorkit.
  const foreign = [value, safeGet(value, "failure")].find(isFailureLike);
  if (foreign) return createFailure(foreign as unknown as FailureInit, input, config.redact);
  return buildFailure(sourceFromDigest(input) ?? sourceFromError(input, value, context), context, config);
}

/** `toFailure` with the readers and options of an app. */
export function toFailureWith(config: ReaderConfig, input: unknown, context: FailureContext = {}): Failure {
  try {
    return readThrown(input, context, config);
  } catch {
    return createFailure({ kind: "unknown", reader: "thrown", timestamp: context.now ?? Date.now() }, input);
  }
}

/**
 * Turns anything that was thrown or received into a `Failure`. Synchronous; never throws. A failure that Errorkit made is
 * returned unchanged, whatever the context. Of a `Response` it reads only status and headers; `readFailure` reads the body too.
 *
 * @example
 * try {
 *   await save();
 * } catch (error) {
 *   toFailure(error).message; // "Name is taken"
 * }
 */
export function toFailure(input: unknown, context?: FailureContext): Failure {
  return toFailureWith(defaultConfig, input, context);
}
