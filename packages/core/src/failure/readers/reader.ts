import type { Failure, JsonValue } from "../failure.ts";

/** Header fields by their names in lower case; what a browser hides from scripts is missing. */
export type HeaderFields = ReadonlyMap<string, string>;

/** An answer of a server, as readers see it. */
export interface ErrorResponse {
  readonly status?: number | undefined;
  readonly headers: HeaderFields;
  /** The body, parsed and bounded: a JSON value; XML as nested objects; else text. */
  readonly body: JsonValue | undefined;
  /** When it is read, in milliseconds of the epoch. */
  readonly receivedAt: number;
}

/** What a reader understood; what it leaves out a later one fills in. An empty `code` says that there is none. */
export type FailureFields = {
  readonly [Name in
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

/** Understands the answers of one family of systems. */
export interface ErrorShapeReader {
  /** What the failure's `reader` says. */
  readonly name: string;
  /** `undefined` when the answer is not of this family. */
  readonly read: (answer: ErrorResponse) => FailureFields | undefined;
}
