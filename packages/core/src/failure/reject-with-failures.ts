import type { Failure, FailureContext } from "../types.ts";
import { createFailure } from "./create-failure.ts";
import { FailureError } from "./failure-error.ts";
import type { ReaderConfig } from "./reader-config.ts";
import { toFailureWith } from "./to-failure.ts";
import { safeGet } from "./to-plain-value.ts";

const BODY_METHODS = ["arrayBuffer", "blob", "bytes", "formData", "json", "text"];

/** A body that is no JSON gets the status and IDs of its response. If the body broke off, only the connection failed. */
function readBodyError(
  config: ReaderConfig,
  error: unknown,
  response: Response,
  context: FailureContext,
): Failure {
  const failure = toFailureWith(config, error, context);
  if (failure.kind !== "parse") return failure;
  const { status, requestId, traceId } = toFailureWith(config, response, context);
  return createFailure({ ...failure, status, requestId, traceId }, error);
}

/**
 * Makes the methods that read the body of a response, and of its clones, reject with a `FailureError`. Patches the response
 * instead of wrapping it: caches, service workers and WebAssembly accept only the engine's own responses.
 */
export function rejectWithFailures(
  config: ReaderConfig,
  response: Response,
  context: FailureContext,
): Response {
  // Methods that a polyfill lacks or has frozen are left unchanged.
  const replace = (name: string, wrap: (method: () => unknown) => () => unknown): void => {
    const method = safeGet(response, name);
    if (typeof method !== "function") return;
    const value = wrap(() => method.call(response));
    Reflect.defineProperty(response, name, { value, configurable: true, writable: true });
  };
  for (const name of BODY_METHODS) {
    replace(name, (read) => async () => {
      try {
        return await read();
      } catch (cause) {
        throw new FailureError(readBodyError(config, cause, response, context), { cause });
      }
    });
  }
  replace("clone", (clone) => () => rejectWithFailures(config, clone() as Response, context));
  return response;
}
