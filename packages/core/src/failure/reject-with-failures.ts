import type { Failure, FailureContext } from "./failure.ts";
import { FailureError } from "./failure-error.ts";
import { makeFailure } from "./make.ts";
import { toFailure } from "./to-failure.ts";
import { peek } from "./values.ts";

const bodyMethods = ["arrayBuffer", "blob", "bytes", "formData", "json", "text"];

/** A body that is no JSON came with a status and request ids; of one that broke off only the connection is to be told. */
function readBodyError(error: unknown, response: Response, context: FailureContext): Failure {
  const failure = toFailure(error, context);
  if (failure.kind !== "parse") return failure;
  const { status, requestId, traceId } = toFailure(response, context);
  return makeFailure({ ...failure, status, requestId, traceId }, error);
}

/**
 * Makes the methods that read a response's body, and those of its clones, reject with a `FailureError`. The response
 * stays the engine's own, so that caches, service workers and WebAssembly take it.
 */
export function rejectWithFailures(response: Response, context: FailureContext): Response {
  // What a polyfill or a test's stand-in lacks or has frozen stays as it is.
  const replace = (name: string, wrap: (method: () => unknown) => () => unknown): void => {
    const method = peek(response, name);
    if (typeof method !== "function") return;
    const value = wrap(() => method.call(response));
    Reflect.defineProperty(response, name, { value, configurable: true, writable: true });
  };
  for (const name of bodyMethods) {
    replace(name, (read) => async () => {
      try {
        return await read();
      } catch (cause) {
        throw new FailureError(readBodyError(cause, response, context), { cause });
      }
    });
  }
  replace("clone", (clone) => () => rejectWithFailures(clone() as Response, context));
  return response;
}
