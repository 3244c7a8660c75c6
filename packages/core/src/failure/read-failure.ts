import { defaultReader } from "./default-reader.ts";
import type { Failure, FailureContext } from "./failure.ts";

/** Reads an answer with its body. Never rejects; the caller's body stays readable. */
export function readFailure(response: Response, context?: FailureContext): Promise<Failure> {
  return defaultReader.readFailure(response, context);
}
