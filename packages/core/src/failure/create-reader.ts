import type { RetryClass } from "../status/retry-class.ts";
import { parseBody } from "./body.ts";
import { carriedBy, isErrorLike, toHeaders } from "./carried.ts";
import { compose } from "./compose.ts";
import type { Failure, FailureContext } from "./failure.ts";
import { FailureError } from "./failure-error.ts";
import { reportsFailure } from "./in-body.ts";
import { looksLikeFailure } from "./is-failure.ts";
import { makeFailure } from "./make.ts";
import { isMadeHere } from "./raw.ts";
import { readBytes } from "./read-bytes.ts";
import { builtInReaders } from "./readers/index.ts";
import type { Answer, FailureReader } from "./readers/reader.ts";
import { redact } from "./redact.ts";
import { requestOf } from "./request.ts";
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

const noHeaders: Answer["headers"] = new Map();

/** By what it can do: polyfills and other realms have a `Response` of their own. */
const isResponse = (value: unknown): value is Response =>
  typeof peek(value, "clone") === "function" && typeof peek(value, "status") === "number";

const answerOf = (response: Response): Omit<Answer, "at"> => ({
  status: response.status,
  headers: toHeaders(snapshot(response.headers)),
  body: undefined,
});

/** A failure that is already there: the value itself, or one that an error or its causes carry. */
function madeBefore(input: unknown): Failure | undefined {
  let value = input;
  for (let depth = 0; depth < 5; depth += 1) {
    if (isMadeHere(value)) return value;
    if (value instanceof FailureError) return value.failure;
    value = peek(value, "cause");
  }
  return undefined;
}

/** Makes a reader of failures with own readers and rules before the built-in ones. */
export function createFailureReader(options: FailureReaderOptions = {}): FailureReading {
  const rules = {
    readers: [...(options.readers ?? []), ...builtInReaders],
    overrides: options.overrides,
    clean: options.redact === false ? String : (options.redact ?? redact),
  };

  const fromThrown = (input: unknown, context: FailureContext): Failure => {
    const value = snapshot(input) ?? (typeof input === "symbol" ? input.description : undefined);
    // A failure that came through JSON, or an error of another copy of this kit.
    const foreign = [value, isObject(value) ? value.failure : undefined].find(looksLikeFailure);
    if (foreign) return makeFailure(revive(foreign, rules.clean), input);
    const parsed = typeof value === "string" ? parseBody(value).value : value;
    const kind = kindOf(value, context);
    const carried = carriedBy(parsed, input);
    if (carried && !(kind === "parse" && Number(carried.status) < 300)) {
      const text =
        typeof carried.body === "string"
          ? parseBody(carried.body, carried.headers.get("content-type"))
          : undefined;
      return compose(
        { ...carried, ...(text && { body: text.value, format: text.format }), kind: "http", raw: input },
        context,
        rules,
      );
    }
    const thrown = { kind, headers: noHeaders, format: "thrown", raw: input };
    if (kind !== "unknown")
      return compose({ ...thrown, body: value, reading: { code: codeOfThrown(value) } }, context, rules);
    const body = isObject(parsed) && isErrorLike(input) ? { ...parsed, name: "" } : parsed;
    return compose({ ...thrown, body: typeof body === "number" ? String(body) : body }, context, rules);
  };

  const toFailure = (input: unknown, context: FailureContext = {}): Failure => {
    try {
      const made = madeBefore(input);
      if (made) return made;
      if (isResponse(input) && input.status > 0)
        return compose({ ...answerOf(input), kind: "http", raw: input }, context, rules);
      if (typeof input === "number" && Number.isInteger(input) && input >= 400 && input <= 599)
        return compose(
          { status: input, headers: noHeaders, body: undefined, kind: "http", raw: input },
          context,
          rules,
        );
      return fromThrown(input, context);
    } catch {
      return makeFailure({ kind: "unknown", reader: "thrown", at: context.now ?? Date.now() }, input);
    }
  };

  const readFailure = async (response: Response, context: FailureContext = {}): Promise<Failure> => {
    try {
      if (!isResponse(response) || response.status === 0) return toFailure(response, context);
      const answer = answerOf(response);
      const { text, truncated, error } = await readBytes(response, context);
      if (peek(context.signal, "aborted") === true || (error !== undefined && response.ok)) {
        return toFailure(error, { ...context, ...requestOf(response, context) });
      }
      const { value, format, raw } = parseBody(text, answer.headers.get("content-type"));
      const readable =
        !response.ok || format === "json" || format === "xml" || answer.headers.has("grpc-status");
      const kind = readable ? "http" : "parse";
      return compose({ ...answer, kind, body: value, format, raw, response, truncated }, context, rules);
    } catch {
      return toFailure(response, context);
    }
  };

  const getFailureInBody = (body: unknown): Failure | undefined => {
    const value = snapshot(body);
    if (!reportsFailure(value)) return undefined;
    return compose({ kind: "http", status: 200, headers: noHeaders, body: value, raw: body }, {}, rules);
  };

  return { toFailure, readFailure, getFailureInBody };
}
