import type { RetryClass } from "../status/retry-class.ts";
import { parseBody } from "./body.ts";
import type { Rules } from "./compose.ts";
import { compose } from "./compose.ts";
import type { Failure, FailureContext } from "./failure.ts";
import { fromThrown } from "./from-thrown.ts";
import { reportsFailure } from "./in-body.ts";
import { madeBefore } from "./made-before.ts";
import { makeFailure } from "./make.ts";
import { readBytes } from "./read-bytes.ts";
import { builtInReaders } from "./readers/index.ts";
import type { ErrorShapeReader } from "./readers/reader.ts";
import { redact } from "./redact.ts";
import { requestOf } from "./request.ts";
import { answerOf, isResponse } from "./response.ts";
import { snapshot } from "./snapshot.ts";
import { peek } from "./values.ts";

/** What a console adds to the reading of failures. */
export interface FailureReaderOptions {
  /** Own readers; they run before the built-in ones, and what they say stays. One that throws is passed over. */
  readonly readers?: readonly ErrorShapeReader[] | undefined;
  /** Own rules per error code, over the built-in ones: `{ 'CSS.0045': 'credentials' }`, or `'400 CSS.0045'`. */
  readonly retryClassByCode?: Readonly<Record<string, RetryClass>> | undefined;
  /** Runs instead of `redact`; `false` leaves secrets in place. */
  readonly redact?: ((text: string) => string) | false | undefined;
}

/** The three ways to read, bound to one set of readers and rules. */
export interface FailureReader {
  readonly toFailure: (input: unknown, context?: FailureContext) => Failure;
  readonly readFailure: (response: Response, context?: FailureContext) => Promise<Failure>;
  readonly findFailureInBody: (body: unknown, context?: FailureContext) => Failure | undefined;
}

/** Makes a reader of failures with own readers and rules before the built-in ones. */
export function createFailureReader(options: FailureReaderOptions = {}): FailureReader {
  const rules: Rules = {
    readers: [...(options.readers ?? []), ...builtInReaders],
    overrides: options.retryClassByCode,
    clean: options.redact === false ? String : (options.redact ?? redact),
  };

  const toFailure = (input: unknown, context: FailureContext = {}): Failure => {
    try {
      const made = madeBefore(input);
      if (made) return made;
      if (isResponse(input) && input.status > 0)
        return compose({ ...answerOf(input), kind: "http", raw: input }, context, rules);
      if (typeof input === "number" && /^[45]\d\d$/.test(String(input)))
        return compose({ kind: "http", status: input, body: undefined, raw: input }, context, rules);
      return fromThrown(input, context, rules);
    } catch {
      return makeFailure({ kind: "unknown", reader: "thrown", timestamp: context.now ?? Date.now() }, input);
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

  const findFailureInBody = (body: unknown, context: FailureContext = {}): Failure | undefined => {
    const value = snapshot(body);
    if (!reportsFailure(value)) return undefined;
    return compose({ kind: "http", status: context.status ?? 200, body: value, raw: body }, context, rules);
  };

  return { toFailure, readFailure, findFailureInBody };
}
