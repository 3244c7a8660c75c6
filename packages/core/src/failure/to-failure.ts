import { defaultReader } from "./default-reader.ts";
import type { Failure, FailureContext } from "./failure.ts";

/**
 * Reads whatever was thrown or answered. Total and synchronous: never throws, whatever it is given. A failure made by this
 * kit is returned as it is; of a `Response` only status and header are read (`readFailure` reads the body too).
 */
export function toFailure(input: unknown, context?: FailureContext): Failure {
  return defaultReader.toFailure(input, context);
}
