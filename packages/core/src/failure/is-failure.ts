import { clampSeconds } from "../http/retry-after.ts";
import { retryClasses } from "../http/status/retry-class.ts";
import { sanitizeText } from "../text/sanitize.ts";
import type { Failure, FieldError, JsonValue } from "../types.ts";
import { collectDetails } from "./collect-details.ts";
import type { FailureInit } from "./create-failure.ts";
import { DEFAULT_MESSAGES, isOwnFailure } from "./create-failure.ts";
import type { JsonObject } from "./to-plain-value.ts";
import { isObject, toPlainValue } from "./to-plain-value.ts";

/** Parses one member; `undefined` when it has the wrong type. */
type Parse = (value: JsonValue | undefined, redact: (text: string) => string) => unknown;

const parseText: Parse = (value, redact) => redact(sanitizeText(value) ?? "") || undefined;

const parseList =
  (parseItem: (item: JsonValue, redact: (text: string) => string) => unknown): Parse =>
  (value, redact) =>
    Array.isArray(value) ? value.flatMap((item) => parseItem(item, redact) ?? []) : undefined;

function parseFieldError(item: JsonValue): FieldError | undefined {
  if (!isObject(item) || !Array.isArray(item.path)) return undefined;
  const message = sanitizeText(item.message);
  const code = sanitizeText(item.code);
  const path = item.path.filter((part) => typeof part === "string" || typeof part === "number");
  return message ? { path, message, ...(code && { code }) } : undefined;
}

/** The members that every failure has. */
const REQUIRED: Readonly<Record<string, Parse>> = {
  kind: (value) => (typeof value === "string" && Object.hasOwn(DEFAULT_MESSAGES, value) ? value : undefined),
  message: (value, redact) =>
    typeof value === "string" && value ? (parseText(value, redact) ?? "") : undefined,
  messageSource: (value) => (value === "server" || value === "phrase" ? value : undefined),
  reader: (value, redact) => (typeof value === "string" ? (parseText(value, redact) ?? "json") : undefined),
  timestamp: (value) => (typeof value === "number" ? value : undefined),
};

const OPTIONAL: Readonly<Record<string, Parse>> = {
  status: (value) => (typeof value === "number" && /^[1-5]\d\d$/.test(String(value)) ? value : undefined),
  retryAfterSeconds: (value) => (typeof value === "number" && value >= 0 ? clampSeconds(value) : undefined),
  retryClass: (value) => retryClasses.find((known) => known === value),
  fieldErrors: parseList(parseFieldError),
  permissions: parseList(sanitizeText),
  details: (value, redact) => collectDetails(value, new Set(), redact),
  truncated: (value) => (value === true ? true : undefined),
  ...Object.fromEntries(
    "code requestId traceId resource service host method url".split(" ").map((name) => [name, parseText]),
  ),
};

/** Whether a plain value has the members that every failure has. */
export function isFailureLike(value: JsonValue | undefined): value is JsonObject {
  return (
    isObject(value) &&
    Object.entries(REQUIRED).every(([name, parse]) => parse(value[name], String) !== undefined)
  );
}

/** Parses a failure that came through JSON: members of the wrong type are left out. */
export function parseFailure(value: JsonObject, redact: (text: string) => string): FailureInit {
  const members = Object.entries({ ...REQUIRED, ...OPTIONAL });
  return Object.fromEntries(
    members.map(([name, parse]) => [name, parse(value[name], redact)]),
  ) as FailureInit;
}

/**
 * Returns whether a value is a `Failure`: one that Errorkit made, or one that came through JSON.
 *
 * @example
 * isFailure(toFailure(error)); // true
 * isFailure(new Error("no")); // false
 */
export function isFailure(value: unknown): value is Failure {
  return isOwnFailure(value) || isFailureLike(toPlainValue(value));
}
