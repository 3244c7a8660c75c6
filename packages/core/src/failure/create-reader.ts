import { serviceOfErrorCode } from "../services/prefix.ts";
import type { RetryClass } from "../status/retry-class.ts";
import type { Body } from "./body.ts";
import { parseBody } from "./body.ts";
import { carriedBy, toHeaders } from "./carried.ts";
import { retryClassOf } from "./code-rules.ts";
import { readDetails } from "./details.ts";
import { placesIn } from "./facts.ts";
import type { Failure, FailureContext, JsonValue } from "./failure.ts";
import { FailureError } from "./failure-error.ts";
import { reportsFailure } from "./in-body.ts";
import { looksLikeFailure } from "./is-failure.ts";
import { makeFailure } from "./make.ts";
import { plainText } from "./plain-text.ts";
import { isMadeHere } from "./raw.ts";
import { readBytes } from "./read-bytes.ts";
import { builtInReaders } from "./readers/index.ts";
import type { Answer, FailureReader, Reading } from "./readers/reader.ts";
import { redact } from "./redact.ts";
import { readRetryDelay } from "./retry-delay.ts";
import { revive } from "./revive.ts";
import { isObject, peek, snapshot } from "./snapshot.ts";
import { codeOfThrown, kindOf } from "./thrown.ts";

/** What a console adds to the reading of failures. */
export interface FailureReaderOptions {
  /** Own readers; they run before the built-in ones, and what they say stays. One that throws is passed over. */
  readonly readers?: readonly FailureReader[] | undefined;
  /** Own rules per error code, over the built-in ones: `{ 'CSS.0045': 'credentials' }`, or `'400 CSS.0045'`. */
  readonly overrides?: Readonly<Record<string, RetryClass>> | undefined;
  /** Runs instead of `redact`; `false` leaves secrets in place. */
  readonly redact?: ((text: string) => string) | false | undefined;
}

/** The three ways to read, bound to one set of readers and rules. */
export interface FailureReading {
  readonly toFailure: (input: unknown, context?: FailureContext) => Failure;
  readonly readFailure: (response: Response, context?: FailureContext) => Promise<Failure>;
  readonly getFailureInBody: (body: unknown) => Failure | undefined;
}

interface Heard extends Answer {
  readonly kind?: Failure["kind"];
  readonly raw: unknown;
  readonly truncated?: true | undefined;
  readonly format?: Body["format"] | undefined;
  /** Words to fall back on. */
  readonly message?: string | undefined;
}

/** Makes a reader of failures with own readers and rules before the built-in ones. */
export function createFailureReader(options: FailureReaderOptions = {}): FailureReading {
  const readers = [...(options.readers ?? []), ...builtInReaders];
  const clean = options.redact === false ? (text: string) => text : (options.redact ?? redact);

  const askReaders = (answer: Answer): Reading & { readonly reader: string | undefined } => {
    const reading: Record<string, unknown> = {};
    let reader: string | undefined;
    for (const { name, read } of readers) {
      let said: Reading | undefined;
      try {
        said = read(answer);
      } catch {}
      for (const [key, value] of Object.entries(said ?? {})) {
        if (key in reading) continue;
        reading[key] = value;
        if (value !== undefined && (key === "code" || key === "message")) reader ??= name;
      }
    }
    return { ...reading, reader };
  };

  const fromAnswer = (heard: Heard, context: FailureContext): Failure => {
    const { status, headers, body, format, kind = "http" } = heard;
    const at = context.now ?? Date.now();
    const { message: words, code, ...reading } = askReaders(heard);
    const message = clean(plainText(words) ?? heard.message ?? "");
    const url = context.url === undefined ? undefined : plainText(context.url);
    const fields = reading.fields?.map((field) => Object.freeze({ ...field, message: clean(field.message) }));
    const { requestId, traceId } = reading;
    const said = new Set<JsonValue | undefined>([
      message,
      words,
      code,
      requestId,
      traceId,
      status,
      ...(fields ?? []).map((field) => field.message),
    ]);
    return makeFailure(
      {
        kind,
        status,
        code,
        message,
        requestId,
        traceId,
        retryAfterSeconds: reading.retryAfterSeconds ?? readRetryDelay(status, headers, placesIn(body), at),
        retryClass: reading.retryClass ?? retryClassOf(code, status, options.overrides ?? {}),
        fields: fields && Object.freeze(fields),
        permissions: reading.permissions && Object.freeze(reading.permissions),
        resource: reading.resource,
        service: context.service ?? reading.service ?? serviceOfErrorCode(code ?? ""),
        host: hostOf(url),
        method: context.method?.toUpperCase(),
        url: url && clean(url),
        details: typeof body === "string" ? undefined : readDetails(body, said, clean),
        truncated: heard.truncated,
        reader: reading.reader ?? format ?? "status",
        at,
      },
      heard.raw,
    );
  };

  const fromThrown = (input: unknown, context: FailureContext): Failure => {
    const value = snapshot(input);
    if (isObject(value) && looksLikeFailure(value)) return makeFailure(revive(value, clean), input);
    const parsed = typeof value === "string" ? parseBody(value) : undefined;
    const plain = parsed ? parsed.value : value;
    const carried = carriedBy(plain, input);
    const kind = kindOf(value, context);
    const request = { method: methodOf(input), url: urlOf(input), ...dropUndefined(context) };
    if (carried && !(kind === "parse" && (carried.status ?? 0) < 300)) {
      const body =
        typeof carried.body === "string"
          ? parseBody(carried.body, carried.headers.get("content-type"))
          : undefined;
      return fromAnswer(
        { ...carried, body: body ? body.value : carried.body, format: body?.format, raw: input },
        request,
      );
    }
    if (kind !== "unknown") {
      const at = context.now ?? Date.now();
      const url = request.url === undefined ? undefined : plainText(request.url);
      return makeFailure(
        {
          kind,
          code: codeOfThrown(value),
          host: hostOf(url),
          method: request.method?.toUpperCase(),
          url: url && clean(url),
          service: context.service,
          details: readDetails(value, new Set([codeOfThrown(value)]), clean),
          reader: "thrown",
          at,
        },
        input,
      );
    }
    const symbol = typeof input === "symbol" ? input.description : undefined;
    const body = plain ?? symbol;
    return fromAnswer(
      {
        kind,
        status: undefined,
        headers: new Map(),
        body: typeof body === "number" ? String(body) : body,
        raw: input,
        format: parsed?.format,
      },
      request,
    );
  };

  const toFailure = (input: unknown, context: FailureContext = {}): Failure => {
    const made = findMade(input);
    if (made) return made;
    try {
      if (isResponse(input)) return fromAnswer({ ...answerOf(input), raw: input }, withUrl(input, context));
      if (typeof input === "number" && Number.isInteger(input) && input >= 400 && input <= 599)
        return fromAnswer({ status: input, headers: new Map(), body: undefined, raw: input }, context);
      return fromThrown(input, context);
    } catch {
      return makeFailure({ kind: "unknown", reader: "thrown", at: Date.now() }, input);
    }
  };

  const readFailure = async (response: Response, context: FailureContext = {}): Promise<Failure> => {
    try {
      if (!isResponse(response) || response.status === 0) return toFailure(response, context);
      const answer = answerOf(response);
      const { text, truncated, error } = await readBytes(response, context);
      if (peek(context.signal, "aborted") === true || (error !== undefined && response.ok)) {
        return toFailure(error ?? peek(context.signal, "reason"), withUrl(response, context));
      }
      const { value, format, raw } = parseBody(text, answer.headers.get("content-type"));
      const failing = !response.ok || reportsFailure(value) || answer.headers.has("grpc-status");
      const kind = failing || format === "json" || format === "xml" ? "http" : "parse";
      return fromAnswer({ ...answer, kind, body: value, format, raw, truncated }, withUrl(response, context));
    } catch {
      return toFailure(response, context);
    }
  };

  const getFailureInBody = (body: unknown): Failure | undefined => {
    const value = snapshot(body);
    if (!reportsFailure(value)) return undefined;
    return fromAnswer({ status: 200, headers: new Map(), body: value, raw: body }, {});
  };

  return { toFailure, readFailure, getFailureInBody };
}

/** A failure that is already there: the value itself, or one that an error or its causes carry. */
function findMade(input: unknown): Failure | undefined {
  let value = input;
  for (let depth = 0; depth < 5; depth += 1) {
    if (isMadeHere(value)) return value;
    if (value instanceof FailureError) return value.failure;
    value = peek(value, "cause");
  }
  return undefined;
}

function isResponse(value: unknown): value is Response {
  return Object.prototype.toString.call(value) === "[object Response]";
}

function answerOf(response: Response): Answer {
  return {
    status: response.status || undefined,
    headers: toHeaders(snapshot(response.headers)),
    body: undefined,
  };
}

const dropUndefined = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Value;

const withUrl = (response: Response, context: FailureContext): FailureContext => ({
  ...context,
  url: context.url ?? (response.url || undefined),
});

function hostOf(url: string | undefined): string | undefined {
  try {
    return (url && new URL(url).host) || undefined;
  } catch {
    return undefined;
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === "string" && value ? value : undefined;

const requests = (input: unknown): readonly unknown[] => [
  peek(input, "config"),
  peek(input, "request"),
  peek(input, "options"),
  peek(input, "response"),
  input,
];

const methodOf = (input: unknown): string | undefined =>
  requests(input)
    .map((request) => textOf(peek(request, "method")))
    .find(Boolean);

const urlOf = (input: unknown): string | undefined =>
  requests(input)
    .map((request) => textOf(peek(request, "url")) ?? textOf(peek(request, "responseURL")))
    .find(Boolean);
