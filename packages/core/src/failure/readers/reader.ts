import type { Failure } from "../failure.ts";

/** An answer of a server, as readers see it. */
export interface Answer {
  readonly status?: number | undefined;
  /** A field of the header by its name in lower case; `undefined` where absent or hidden from scripts. */
  readonly header: (name: string) => string | undefined;
  /** The body, parsed: a JSON value, XML as nested objects, or text. */
  readonly body: unknown;
}

/** What a reader understood; what it leaves out the general reader fills in. */
export type Reading = {
  readonly [Name in
    | "code"
    | "message"
    | "requestId"
    | "traceId"
    | "retryAfterSeconds"
    | "retryClass"
    | "fields"
    | "permissions"
    | "resource"
    | "service"]?: Failure[Name] | undefined;
};

/** Understands the answers of one family of systems. */
export interface FailureReader {
  /** What the failure's `reader` says. */
  readonly name: string;
  /** `undefined` when the answer is not of this family. */
  readonly read: (answer: Answer) => Reading | undefined;
}
