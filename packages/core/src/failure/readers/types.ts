import type { Failure, JsonValue } from "../../types.ts";

/** Headers by their names in lower case. A browser hides some of a cross-origin response. */
export type HeaderFields = ReadonlyMap<string, string>;

/** A response that reports an error, as readers get it. */
export interface ErrorResponse {
  /** 100 to 599, if known; some services have their own above. */
  readonly status?: number | undefined;
  /** Headers by their names in lower case. */
  readonly headers: HeaderFields;
  /** The parsed body, limited in size: JSON; XML and HTML as objects; otherwise text. */
  readonly body: JsonValue | undefined;
  /** When Errorkit reads the response, in milliseconds since the epoch. */
  readonly receivedAt: number;
}

/** What a reader found. A later reader adds what is missing. An empty `code` means that the response has no code. */
export type FailureFields = {
  readonly [Name in
    | "kind"
    | "status"
    | "code"
    | "message"
    | "requestId"
    | "traceId"
    | "retryAfterSeconds"
    | "retryClass"
    | "fieldErrors"
    | "permissions"
    | "resource"
    | "service"]?: Failure[Name] | undefined;
};

/**
 * Reads the error shape of one family of APIs.
 *
 * @example
 * const racks: ErrorShapeReader = {
 *   name: "racks",
 *   read: ({ body }) => (isRackError(body) ? { code: body.id, message: body.text } : undefined),
 * };
 */
export interface ErrorShapeReader {
  /** Becomes `Failure.reader`. */
  readonly name: string;
  /** Returns `undefined` for a response of another family. */
  readonly read: (response: ErrorResponse) => FailureFields | undefined;
}
