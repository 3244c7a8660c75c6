import { defaultReader } from "./default-reader.ts";
import type { Failure, FailureContext } from "./failure.ts";

/**
 * The failure that the parsed body of a successful answer reports (GraphQL's `errors`, `is_success: false`);
 * `undefined` when it reports none. Nothing calls it unasked. A body does not tell its status: where that is not 200, as
 * with a batch in a 207, say so in the context.
 */
export function findFailureInBody(body: unknown, context?: FailureContext): Failure | undefined {
  return defaultReader.findFailureInBody(body, context);
}
