import type { JsonValue } from "../../types.ts";
import type { ErrorResponse, HeaderFields } from "../readers/types.ts";
import { isObject, safeGet, toPlainValue } from "../to-plain-value.ts";

/** Detects a `Response` by its members: polyfills and other realms have their own class. */
export const isResponse = (value: unknown): value is Response =>
  typeof safeGet(value, "clone") === "function" && typeof safeGet(value, "status") === "number";

/** Headers by their names in lower case. */
export function toHeaderFields(value: JsonValue | undefined): HeaderFields {
  const entries = isObject(value) ? Object.entries(value) : [];
  return new Map(entries.map(([name, field]) => [name.toLowerCase(), [field].flat().join(", ")]));
}

/** The status and headers of a response. */
export const toErrorResponse = ({ status, headers }: Response): Omit<ErrorResponse, "receivedAt"> => ({
  status,
  // Not iterable in some polyfills.
  headers: Symbol.iterator in headers ? new Map(headers) : toHeaderFields(toPlainValue(headers)),
  body: undefined,
});
