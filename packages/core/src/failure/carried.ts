import type { JsonValue } from "./failure.ts";
import type { ErrorResponse, HeaderFields } from "./readers/reader.ts";
import { isFilled, isObject, peek } from "./values.ts";

const statusNames = "status statusCode httpStatusCode httpStatus originalStatus code".split(" ");
const bodyNames = "data _data body bodyAsText responseJSON responseText text result error".split(" ");

/** What axios, ky, ofetch, got, Angular and others write when an answer is not ok. */
const clientText =
  /^(?:Request failed with status|Response (?:code \d|not successful)|Http failure|\[\w+\] "|HTTP(?: ?Error)?:? (?:status )?\d{3}|Unexpected (?:HTTP )?(?:response )?status)|: \{"response"/i;

/** A header's fields by their names in lower case. */
export function toHeaders(value: JsonValue | undefined): HeaderFields {
  const entries = isObject(value) ? Object.entries(value) : [];
  return new Map(entries.map(([name, member]) => [name.toLowerCase(), [member].flat().join(", ")]));
}

function statusIn(value: JsonValue | undefined): number | undefined {
  if (!isObject(value)) return undefined;
  const name = statusNames.find((known) =>
    (known === "code" ? /^[45]\d\d$/ : /^[1-5]\d\d$/).test(String(value[known])),
  );
  return name ? Number(value[name]) : undefined;
}

function firstFilled(
  names: readonly string[],
  ...objects: readonly (JsonValue | undefined)[]
): JsonValue | undefined {
  return names
    .flatMap((name) => objects.map((object) => (isObject(object) ? object[name] : undefined)))
    .find(isFilled);
}

/** An answer in a thrown value; its `message` is the error's own, where that is not the client's about the status. */
export interface Carried extends Omit<ErrorResponse, "receivedAt"> {
  readonly message: string | undefined;
}

/** `[object Error]`, `[object DOMException]`: what a value is, in any realm. */
export const tagOf = (value: unknown): string => Object.prototype.toString.call(value);

/** Whether a thrown value is an error, of this realm or another. */
export const isErrorLike = (thrown: unknown): boolean =>
  /^\[object (?:Error|DOMException)\]$/.test(tagOf(thrown)) || typeof peek(thrown, "stack") === "string";

/** Finds the answer that a client's error carries, or takes a parsed body that was thrown as it is; else `undefined`. */
export function carriedBy(value: JsonValue | undefined, thrown: unknown, depth = 0): Carried | undefined {
  if (!isObject(value) || depth > 4) return undefined;
  const { response, $response, networkError, $metadata: metadata, name, message, ...rest } = value;
  const answer = [response, $response, networkError].find(isFilled);
  const isError = isErrorLike(thrown);
  const carries =
    isError ||
    answer !== undefined ||
    isFilled(metadata) ||
    ["headers", "statusText", "responseText"].some((member) => member in rest);
  const status =
    statusIn(answer) ??
    statusIn(metadata) ??
    statusIn(value) ??
    (carries ? undefined : statusIn(rest.error)) ??
    // Where tRPC's client and the like keep it
    (isObject(rest.data) ? statusIn({ code: rest.data.httpStatus ?? 0 }) : undefined);
  if (status === undefined || (!carries && status < 400)) {
    return isError ? carriedBy(rest.cause ?? rest.error, peek(thrown, "cause"), depth + 1) : undefined;
  }
  const own = isError && typeof message === "string" && !clientText.test(message) ? message : undefined;
  // Of an error itself the name is its class's, except in AWS's SDK; NestJS keeps the body where others keep the answer.
  const inner =
    isObject(answer) && (answer.errors || typeof answer.message === "string") ? answer : undefined;
  const self = isError && !metadata ? { ...rest, message: own ?? "" } : value;
  return {
    status,
    headers: toHeaders(firstFilled(["headers"], answer, rest)),
    body:
      (carries ? firstFilled(bodyNames, inner ? undefined : answer, rest) : undefined) ??
      inner ??
      (answer && status > 299 ? undefined : self),
    message: own,
  };
}
