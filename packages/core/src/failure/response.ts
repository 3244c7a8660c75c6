import { toHeaders } from "./carried.ts";
import type { ErrorResponse } from "./readers/reader.ts";
import { snapshot } from "./snapshot.ts";
import { peek } from "./values.ts";

/** By what it can do: polyfills and other realms have a `Response` of their own. */
export const isResponse = (value: unknown): value is Response =>
  typeof peek(value, "clone") === "function" && typeof peek(value, "status") === "number";

/** Status and header of an answer. */
export const answerOf = (response: Response): Omit<ErrorResponse, "receivedAt"> => ({
  status: response.status,
  headers: toHeaders(snapshot(response.headers)),
  body: undefined,
});
