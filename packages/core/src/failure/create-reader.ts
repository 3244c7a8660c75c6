import { parseRetryAfter } from "../retry/retry-after.ts";
import { serviceOfErrorCode } from "../services/prefix.ts";
import type { RetryClass } from "../status/retry-class.ts";
import type { Failure, FailureContext, FailureKind } from "./failure.ts";
import { FailureError } from "./failure-error.ts";
import { makeFailure } from "./make.ts";
import { isMadeHere } from "./raw.ts";
import type { FailureReader } from "./readers/reader.ts";

/** What a console adds to the reading of failures. */
export interface FailureReaderOptions {
  /** Own readers; they run before the built-in ones, and the first that answers wins. */
  readonly readers?: readonly FailureReader[] | undefined;
  /** Own rules per error code, over the built-in ones: `{ 'CSS.0045': 'credentials' }`. */
  readonly overrides?: Readonly<Record<string, RetryClass>> | undefined;
  /** Replaces `redact`; `false` leaves secrets in place. */
  readonly redact?: ((text: string) => string) | false | undefined;
}

/** The three ways to read, bound to one set of readers and rules. */
export interface FailureReading {
  readonly toFailure: (input: unknown, context?: FailureContext) => Failure;
  readonly readFailure: (response: Response, context?: FailureContext) => Promise<Failure>;
  readonly getFailureInBody: (body: unknown) => Failure | undefined;
}

const codeKeys = ["error_code", "errCode", "errorCode", "code"];
const messageKeys = [
  "error_msg",
  "error_message",
  "externalMessage",
  "errorMessage",
  "detail",
  "message",
  "title",
];

function pick(body: unknown, keys: readonly string[]): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  for (const key of keys) {
    if (!Object.hasOwn(body, key)) continue;
    const value: unknown = (body as Record<string, unknown>)[key];
    if (typeof value === "string" && value) return value;
  }
  const inner = Object.hasOwn(body, "error") ? (body as { error: unknown }).error : undefined;
  return inner ? pick(inner, keys) : undefined;
}

/** Makes a reader of failures with own readers and rules before the built-in ones. */
export function createFailureReader(_options: FailureReaderOptions = {}): FailureReading {
  const base = (context: FailureContext) => ({
    method: context.method?.toUpperCase(),
    url: context.url,
    service: context.service,
    at: context.now ?? Date.now(),
  });
  const read = (
    status: number | undefined,
    headers: Headers | undefined,
    body: unknown,
    context: FailureContext,
    raw: unknown,
  ): Failure => {
    const code = pick(body, codeKeys);
    const at = context.now ?? Date.now();
    return makeFailure(
      {
        ...base(context),
        kind: "http",
        status,
        code,
        message:
          pick(body, messageKeys) ?? (typeof body === "string" && !body.includes("<") ? body : undefined),
        requestId: headers?.get("x-request-id") ?? pick(body, ["request_id"]),
        retryAfterSeconds: parseRetryAfter(headers?.get("retry-after"), {
          date: headers?.get("date"),
          now: at,
        }),
        service: context.service ?? serviceOfErrorCode(code ?? ""),
        reader: "general",
      },
      raw,
    );
  };
  const toFailure = (input: unknown, context: FailureContext = {}): Failure => {
    if (input instanceof FailureError) return input.failure;
    if (isMadeHere(input)) return input;
    if (input instanceof Response) return read(input.status, input.headers, undefined, context, input);
    if (typeof input === "object" && input && "status" in input && typeof input.status === "number")
      return read(input.status, undefined, input, context, input);
    const name = (input as Error | null)?.name;
    const message = (input as Error | null)?.message;
    const offline =
      (context.online ?? (globalThis.navigator as { onLine?: boolean } | undefined)?.onLine) === false;
    let kind: FailureKind = "unknown";
    if (context.signal?.aborted || name === "AbortError") kind = "aborted";
    else if (name === "TimeoutError") kind = "timeout";
    else if (name === "TypeError" && /^(?:Failed to fetch|Load failed|fetch failed)$/.test(message ?? ""))
      kind = offline ? "offline" : "network";
    return makeFailure(
      { ...base(context), kind, message: typeof input === "string" ? input : message, reader: "thrown" },
      input,
    );
  };
  const readFailure = async (response: Response, context: FailureContext = {}): Promise<Failure> => {
    const text = await response.clone().text();
    let body: unknown = text;
    try {
      body = JSON.parse(text);
    } catch {}
    return read(
      response.status,
      response.headers,
      body,
      { url: response.url || undefined, ...context },
      body,
    );
  };
  const getFailureInBody = (body: unknown): Failure | undefined =>
    typeof body === "object" && body !== null && "errors" in body
      ? read(200, undefined, body, {}, body)
      : undefined;
  return { toFailure, readFailure, getFailureInBody };
}
