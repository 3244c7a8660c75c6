import { defaultReader } from "./default-reader.ts";
import type { Failure } from "./failure.ts";

/**
 * The failure that the parsed body of a successful answer reports (GraphQL's `errors`, `is_success: false`);
 * `undefined` when it reports none. Nothing calls it unasked.
 */
export function getFailureInBody(body: unknown): Failure | undefined {
  return defaultReader.getFailureInBody(body);
}
