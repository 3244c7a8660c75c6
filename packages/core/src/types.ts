import type { RetryClass } from "./http/status/retry-class.ts";

/** A value that survives `JSON.stringify` and `JSON.parse` unchanged. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue };

/**
 * The kind of a failure.
 *
 * - `http`: the service sent a response that reports an error
 * - `network`: no response arrived, or the connection broke
 * - `offline`: like `network`, while the browser knows that it is offline
 * - `timeout`: the request took too long
 * - `aborted`: the user or your app canceled the request
 * - `parse`: a successful response has an unreadable body
 * - `chunk-load`: the browser could not load a part of your app, or the server no longer knows a Server Action of the page
 * - `unknown`: anything else that was thrown
 */
export type FailureKind =
  | "http"
  | "network"
  | "offline"
  | "timeout"
  | "aborted"
  | "parse"
  | "chunk-load"
  | "unknown";

/** A request's method. Any other text is allowed too. */
export type RequestMethod =
  | "GET"
  | "HEAD"
  | "OPTIONS"
  | "TRACE"
  | "QUERY"
  | "PUT"
  | "DELETE"
  | "POST"
  | "PATCH"
  | (string & Record<never, never>);

/** An error of one field of the request. */
export interface FieldError {
  /** Names and indexes from the outermost inwards: `['disks', 0, 'size']`. Empty when it concerns the whole request. */
  readonly path: readonly (string | number)[];
  /** The service's message for this field: one line of plain text, redacted. */
  readonly message: string;
  /** The service's error code for this field. */
  readonly code?: string;
}

/**
 * One failure: plain data, frozen and JSON-serializable, so a server can send it to a browser. Unknown members are absent.
 */
export interface Failure {
  readonly kind: FailureKind;
  /** The HTTP status of the response, 100 to 599; some services have their own above. */
  readonly status?: number;
  /** The service's error code, always as a string: `'0168'` keeps its zero. */
  readonly code?: string;
  /**
   * One line of plain text, redacted. Never empty, never HTML. Where the failure came without a message, this is an English one for
   * logs: a surface never shows it.
   */
  readonly message: string;
  /**
   * Where `message` comes from.
   *
   * - `server`: the response, or what the service sent in another way
   * - `client`: an `Error` or a string that was thrown without a response, such as a `TypeError`
   * - `phrase`: Errorkit made it from the status or the kind
   */
  readonly messageSource: "server" | "client" | "phrase";
  /** The ID that the service gave to the request; a support team can find the request by it. */
  readonly requestId?: string;
  /** The ID of the distributed trace. @see https://www.w3.org/TR/trace-context/ */
  readonly traceId?: string;
  /** Seconds from `timestamp` until the service accepts a retry, 0 to 2,147,483. @see RFC 9110 section 10.2.3 */
  readonly retryAfterSeconds?: number;
  /** The retry class of the error code, or of an error inside a successful response. It overrules the status. */
  readonly retryClass?: RetryClass;
  /** The errors of single fields. */
  readonly fieldErrors?: readonly FieldError[];
  /** The permissions that the user lacks, as the service names them. */
  readonly permissions?: readonly string[];
  /** The resource that was not found or not allowed, as the service names it. */
  readonly resource?: string;
  /** The service that failed: from the context, or known from the prefix of the error code (`ModelArts.0104`). */
  readonly service?: string;
  /** The host of `url`, with its port: `api.example.com`. */
  readonly host?: string;
  /** The request's method, in upper case. */
  readonly method?: RequestMethod;
  /** The request's URL, redacted. */
  readonly url?: string;
  /** The other members of the body, redacted and shortened. `getRaw` returns the whole body. */
  readonly details?: { readonly [name: string]: JsonValue };
  /** The body was longer than `FailureContext.maxBytes`, so Errorkit read only its beginning. */
  readonly truncated?: true;
  /**
   * Where the code or the message comes from: the name of a reader, otherwise the format of the error, such as `'html'`, `'status'` or
   * `'thrown'`. If it is `'thrown'`, `code` is that of the HTTP client, such as `ECONNREFUSED`, and not of a service.
   */
  readonly reader: string;
  /** When Errorkit read the failure, in milliseconds since the epoch. */
  readonly timestamp: number;
}

/** What the caller knows about the request. */
export interface FailureContext {
  /** The request's method, in any case: `'POST'`. */
  readonly method?: RequestMethod | undefined;
  /** The request's URL. */
  readonly url?: string | undefined;
  /**
   * The request's signal, or `null` when the request has none. If the signal was aborted, the request was canceled (or it
   * timed out, when that is the signal's reason). If not, an `AbortError` means that the connection broke. Without this
   * member, an `AbortError` counts as a canceled request.
   */
  readonly signal?: AbortSignal | null | undefined;
  /** `false`: a network failure becomes `offline`. @default navigator.onLine */
  readonly online?: boolean | undefined;
  /** The current time, in milliseconds since the epoch. @default Date.now() */
  readonly now?: number | undefined;
  /** The service that the request was sent to: `'modelarts'`. */
  readonly service?: string | undefined;
  /** How many bytes of a body to read. @default 262144 */
  readonly maxBytes?: number | undefined;
}

/** What the caller of `findFailureInBody` knows about the request, and about the response that contained the body. */
export interface BodyContext extends FailureContext {
  /** The status of the response. @default 200 */
  readonly status?: number | undefined;
  /** The headers of the response, which may hold the request ID. */
  readonly headers?: Headers | Readonly<Record<string, unknown>> | undefined;
}

/**
 * What a service document says about repeating a request.
 *
 * - `after-change`: not before the request is changed
 * - `any-time`: at any time
 * - `after-delay`: after the delay of the Retry-After header
 */
export type Guidance = "after-change" | "any-time" | "after-delay";

/** What the document of a service says about repeating a failed request. */
export interface DocumentedAdvice {
  /** The retry class of the guidance. Where the guidance fits the standard, the standard's more precise class. */
  readonly class: RetryClass;
  /** The service and the status: `'ModelArts 503'`. */
  readonly basis: string;
  /** The guidance of the document. */
  readonly guidance: Guidance;
}

/**
 * Knows what services document about repeating requests, and says whose advice counts where it differs from the HTTP standard's.
 * `@errorkit/core/services` exports `documentedPolicy` and `standardPolicy`.
 */
export interface RetryPolicy {
  /** `'documented'`: the document decides where it says something. `'standard'`: the standard decides, the document is only known. */
  readonly prefers: "standard" | "documented";
  /** What the document of the failure's service says about its status; `undefined` when it says nothing. */
  readonly findDocumented: (failure: Failure) => DocumentedAdvice | undefined;
}
