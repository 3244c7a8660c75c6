import { clampSeconds } from "../http/retry-after.ts";
import { retryClasses } from "../http/status/retry-class.ts";
import { cleanText } from "../text/clean-text.ts";
import { sanitizeText } from "../text/sanitize.ts";
import { untilStable } from "../text/until-stable.ts";
import type { Failure, FailureKind } from "../types.ts";
import { MAX_FIELD_ERRORS, MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from "./limits.ts";
import type { JsonObject } from "./to-plain-value.ts";
import { isObject, toJsonNumber, toText } from "./to-plain-value.ts";

/** The message of a failure that came without one, in English, for logs. */
export const DEFAULT_MESSAGES: Readonly<Record<FailureKind, string>> = {
  http: "HTTP error",
  network: "Network error",
  offline: "Offline",
  timeout: "Timed out",
  aborted: "Aborted",
  parse: "Unreadable response",
  "chunk-load": "A part of the application did not load",
  unknown: "Unknown error",
};

/** Parses one member; `undefined` when it has the wrong type or nothing is left of it. */
type Parse = (value: unknown, redact: (text: string) => string) => unknown;

type TextParse = (...input: Parameters<Parse>) => string | undefined;

/** Makes one line of plain, redacted text: without markup, stack traces, control and invisible characters. */
export const textParser =
  (maxLength: number, toRemove: RegExp | "" = ""): TextParse =>
  (value, redact) =>
    typeof value === "string"
      ? untilStable(value, (text) =>
          cleanText(redact((sanitizeText(text) ?? "").replace(toRemove, "")), maxLength),
        ) || undefined
      : undefined;

const parseText = textParser(MAX_TEXT_LENGTH);

/** A name for programs, such as a code: short, and without what is left of markup. */
export const parseName: TextParse = textParser(MAX_NAME_LENGTH, /[<>]/g);

const parseList =
  (parseItem: Parse): Parse =>
  (value, redact) =>
    Array.isArray(value)
      ? value.slice(0, MAX_FIELD_ERRORS).flatMap((item) => parseItem(item, redact) ?? [])
      : undefined;

const oneOf =
  (...values: readonly unknown[]): Parse =>
  (value) =>
    values.find((known) => known === value);

const parsePath = parseList((part, redact) => toJsonNumber(part) ?? parseName(part, redact));

const parseFieldError: Parse = (item, redact) => {
  const path = isObject(item) && parsePath(item.path, redact);
  if (!path) return undefined;
  const code = parseName(item.code, redact);
  const message = parseText(item.message, redact) ?? code;
  // An error with nothing to show is left out.
  return message === undefined ? undefined : { path, message, ...(code && { code }) };
};

/** How each member of a failure is read, but for `details`. What is parsed again stays the same. */
export const FAILURE_SCHEMA: Readonly<Record<Exclude<keyof Failure, "details">, Parse>> = {
  kind: oneOf(...Object.keys(DEFAULT_MESSAGES)),
  status: (value) => (/^[1-9]\d\d$/.test(toText(value)) ? toJsonNumber(value) : undefined),
  code: parseName,
  message: parseText,
  messageSource: oneOf("server", "client", "phrase"),
  requestId: parseText,
  traceId: parseText,
  retryAfterSeconds: (value) => (toJsonNumber(value)! >= 0 ? clampSeconds(Number(value)) : undefined),
  retryClass: oneOf(...retryClasses),
  fieldErrors: parseList(parseFieldError),
  // Not redacted: `csms:secret:createVersion` looks like a name with its secret.
  permissions: parseList((item) => parseName(item, String)),
  resource: parseText,
  service: parseText,
  host: parseText,
  method: parseText,
  url: parseText,
  truncated: oneOf(true),
  reader: parseText,
  timestamp: toJsonNumber,
};

/** Whether a plain value has the members that every failure has. */
export function isFailureLike(value: unknown): value is JsonObject {
  return (
    isObject(value) &&
    (["kind", "message", "messageSource", "reader", "timestamp"] as const).every(
      (name) => FAILURE_SCHEMA[name](value[name], String) !== undefined,
    )
  );
}
