/**
 * How a paste was read, where the lab should say so: a support report; a note with text that is not used; a note without a
 * status, which follows from a sentence that denies access, from the error code, or from a title of Errorkit.
 */
export type PasteOrigin = "report" | "note" | "denied" | "code" | "title";

interface CaptureBase {
  readonly method?: string;
  readonly url?: string;
  /** The service that failed: its ID where Errorkit knows it, otherwise as the paste names it. */
  readonly service?: string;
  readonly origin?: PasteOrigin;
  /** When the request failed, in milliseconds since the epoch. */
  readonly time?: number;
  /** Whether the words of a note say that the customer was changing something: `when creating a notebook`. */
  readonly isWrite?: boolean;
  /** The version of the customer's app, which a support report names. */
  readonly appVersion?: string;
  /** The language of the customer's app, which a support report names. */
  readonly language?: string;
}

/** A response as a tool recorded it. */
export interface ResponseCapture extends CaptureBase {
  readonly form: "response";
  /** Any number from 100 to 999. */
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** A thrown value, restored from its text. */
export interface ThrownCapture extends CaptureBase {
  readonly form: "thrown";
  readonly value: unknown;
  /** Whether the device was online. */
  readonly online?: boolean;
  /** The request ID, where the value has none. */
  readonly requestId?: string;
}

/** A request ID without anything that says what failed. */
export interface RequestIdCapture {
  readonly form: "request-id";
  readonly requestId: string;
}

export type Capture = ResponseCapture | ThrownCapture;

/** Why the lab cannot read a paste. */
export type PasteProblem = "empty" | "too-long" | "unreadable";

export type ParsedPaste =
  | { readonly capture: Capture | RequestIdCapture }
  | { readonly problem: PasteProblem };
