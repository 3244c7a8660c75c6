import type { RetryClass } from "../status/retry-class.ts";

/** A value that survives `JSON.stringify` and `JSON.parse` unchanged. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/** What kind of failure it was; only `http` has an answer of the server behind it, and `parse` an unreadable one. */
export type FailureKind =
  | "http"
  | "network"
  | "offline"
  | "timeout"
  | "aborted"
  | "parse"
  | "chunk-load"
  | "unknown";

/** What is wrong with one field of what was sent. */
export interface FieldError {
  /** Names and indexes from the outermost inwards: `['disks', 0, 'size']`; empty when it concerns the whole. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly code?: string;
}

/**
 * One failure, read. Plain, frozen and JSON-serialisable, so it may cross from a server to a browser.
 * A member that nothing is known about is absent.
 */
export interface Failure {
  readonly kind: FailureKind;
  /** The HTTP status of the answer, 100 to 599. */
  readonly status?: number;
  /** The system's own error code, always as a string (`'0168'` keeps its zero). */
  readonly code?: string;
  /** One line of plain text, never empty, never HTML. */
  readonly message: string;
  /** Whether `message` is in the words that came with the failure, or a phrase of the registry or of this kit. */
  readonly messageSource: "server" | "phrase";
  readonly requestId?: string;
  readonly traceId?: string;
  /** Seconds from `timestamp` until a retry is welcome, 0 to 2,147,483. */
  readonly retryAfterSeconds?: number;
  /** What the error code (or an error inside a success) says about repeating, where it overrules the status. */
  readonly retryClass?: RetryClass;
  readonly fieldErrors?: readonly FieldError[];
  /** The permissions that are missing, as the system names them. */
  readonly permissions?: readonly string[];
  /** What was not found or not allowed, as the system names it. */
  readonly resource?: string;
  /** The service that failed: given by the caller, or known from the error code's prefix. */
  readonly service?: string;
  readonly host?: string;
  /** In upper case. */
  readonly method?: string;
  /** Redacted. */
  readonly url?: string;
  /** What else the answer said, redacted and cut to a readable size; `getRaw` reaches all of it. */
  readonly details?: { readonly [name: string]: JsonValue };
  /** The body was longer than the cap, so only its beginning was read. */
  readonly truncated?: true;
  /** Which reader understood it. */
  readonly reader: string;
  /** When it was read, in milliseconds of the epoch. */
  readonly timestamp: number;
}

/** What the caller knows and the failure does not say. */
export interface FailureContext {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /**
   * The request's own signal, `null` when it has none. When the signal has been aborted, so was the request; when it has
   * not, an `AbortError` is a connection that broke. Without it, an `AbortError` counts as a cancelled request.
   */
  readonly signal?: AbortSignal | null | undefined;
  /** Default `navigator.onLine`; only `false` proves anything. */
  readonly online?: boolean | undefined;
  /** The time, in milliseconds of the epoch. Default `Date.now()`. */
  readonly now?: number | undefined;
  readonly service?: string | undefined;
  /** For `findFailureInBody`: the status of the answer that the body came in. Default 200. */
  readonly status?: number | undefined;
  /** How many bytes of a body are read before it is cut. Default 262,144. */
  readonly maxBytes?: number | undefined;
}
