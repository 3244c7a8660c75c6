import type { JsonValue } from "../../types.ts";
import { namesOf } from "../body/match-names.ts";
import { BODY_OF_ERROR_NAMES, STATUS_OF_ERROR_NAMES } from "../body/vocabulary.generated.ts";
import { MAX_RESPONSE_DEPTH } from "../limits.ts";
import type { ErrorResponse } from "../readers/types.ts";
import type { JsonObject } from "../to-plain-value.ts";
import { isNonEmpty, isObject, safeGet, toText } from "../to-plain-value.ts";
import { toHeaderFields } from "./response.ts";

/** What axios, ky, ofetch, got, Angular and others write about a status: `Request failed with status code 404`. */
const CLIENT_MESSAGE =
  /^(?:Request failed with status|Response (?:code \d|not successful)|Http failure|\[\w+\] "|HTTP(?: ?Error)?:? (?:status )?\d{3}|Unexpected (?:HTTP )?(?:response )?status)|: \{"response"/i;

function findStatus(value: unknown): number | undefined {
  // A `code` of 200 is no status.
  const name = namesOf(STATUS_OF_ERROR_NAMES).find((known) =>
    (known === "code" ? /^[45]\d\d$/ : /^[1-9]\d\d$/).test(toText(safeGet(value, known))),
  );
  return name ? Number(safeGet(value, name)) : undefined;
}

function findNonEmpty(
  names: readonly string[],
  ...objects: readonly (JsonValue | undefined)[]
): JsonValue | undefined {
  return names
    .flatMap((name) => objects.map((object) => safeGet(object, name) as JsonValue | undefined))
    .find((found) => isNonEmpty(found) && found !== true);
}

/** A response inside an error. `message` is the error's own, unless the client made it from the status. */
export interface EmbeddedResponse extends Omit<ErrorResponse, "receivedAt"> {
  readonly message: string | undefined;
}

/** The type of a value in any realm: `[object Error]`, `[object DOMException]`. */
export const getTypeTag = (value: unknown): string => Object.prototype.toString.call(value);

/** Whether a value is an error, of this realm or another. */
export const isErrorLike = (thrown: unknown): boolean =>
  /^\[object (?:Error|DOMException)\]$/.test(getTypeTag(thrown)) ||
  typeof safeGet(thrown, "stack") === "string";

/** Finds the response in a client's error or in its causes; a thrown body with a status counts as one. */
export function findErrorResponse(
  value: JsonValue | undefined,
  thrown: unknown,
  depth = 0,
): EmbeddedResponse | undefined {
  if (!isObject(value) || depth > MAX_RESPONSE_DEPTH) return undefined;
  const { response, $response, networkError, $metadata, name, message, ...rest } = value;
  const isError = isErrorLike(thrown);
  // Elasticsearch, Supabase and Amplify keep the response in members that others use for something else.
  const { meta, context, metadata }: JsonObject = { metadata: $metadata ?? null, ...(isError && rest) };
  const container = [response, $response, networkError].find(isNonEmpty) ?? [meta, context].find(findStatus);
  const hasResponseShape =
    isError ||
    container !== undefined ||
    isNonEmpty(metadata) ||
    ["headers", "statusText", "responseText", "originalStatus"].some((member) => member in rest);
  const status =
    findStatus(container) ??
    findStatus(metadata) ??
    findStatus(value) ??
    (hasResponseShape ? undefined : findStatus(rest.error)) ??
    // tRPC
    findStatus({ code: safeGet(rest.data, "httpStatus") as JsonValue });
  if (status === undefined || (!hasResponseShape && status < 400)) {
    const inner = isError ? (rest.cause ?? rest.error) : undefined;
    return findErrorResponse(inner ?? rest.reason, safeGet(thrown, "cause"), depth + 1);
  }
  const ownMessage =
    isError && typeof message === "string" && !CLIENT_MESSAGE.test(message) ? message : undefined;
  // NestJS keeps the body where others keep the response; Appwrite keeps its text there.
  const nestedBody =
    typeof container === "string" ||
    (isObject(container) && (container.errors || typeof container.message === "string"))
      ? container
      : undefined;
  // React Router wrote the text about a URL without a route: `{ status: 404, statusText: "Not Found", internal: true, data: "…" }`.
  const isInternal = rest.internal === true && "statusText" in rest;
  // The name of an error is its class, except in AWS's SDK, where it is the code.
  const errorAsBody = isError && !isNonEmpty(metadata) ? { ...rest, message: ownMessage ?? "" } : value;
  return {
    status,
    headers: toHeaderFields({
      // The error may hold the request ID, too.
      requestid:
        rest.requestId ?? rest.request_id ?? (safeGet(metadata, "requestId") as JsonValue | undefined) ?? "",
      ...(findNonEmpty(["headers"], container, rest) as JsonObject | undefined),
    }),
    body:
      (hasResponseShape && !isInternal
        ? findNonEmpty(namesOf(BODY_OF_ERROR_NAMES), nestedBody ? undefined : container, rest)
        : undefined) ??
      nestedBody ??
      ((container || isInternal) && status > 299 ? undefined : errorAsBody),
    message: ownMessage,
  };
}
