import { clampSeconds } from "../retry/retry-after.ts";
import { retryClasses } from "../status/retry-class.ts";
import { readDetails } from "./details.ts";
import type { FieldError, JsonValue } from "./failure.ts";
import type { FailureLike } from "./is-failure.ts";
import type { Draft } from "./make.ts";
import { plainText } from "./plain-text.ts";
import { isObject } from "./values.ts";

const itemsOf = (value: JsonValue | undefined): readonly JsonValue[] => (Array.isArray(value) ? value : []);

function toProblem(item: JsonValue): readonly FieldError[] {
  if (!isObject(item) || !Array.isArray(item.path)) return [];
  const message = plainText(item.message);
  const code = plainText(item.code);
  const path = item.path.filter((part) => typeof part === "string" || typeof part === "number");
  return message ? [{ path, message, ...(code && { code }) }] : [];
}

/** A failure that came through JSON, member by member: what is not of the right type is left out. */
export function revive(value: FailureLike, clean: (text: string) => string): Draft {
  const text = (name: string): string => clean(plainText(value[name]) ?? "");
  const { kind, messageSource, timestamp, status, retryAfterSeconds: wait, retryClass } = value;
  return {
    kind,
    status: Number.isInteger(status) && /^[1-5]\d\d$/.test(String(status)) ? Number(status) : undefined,
    code: text("code"),
    message: text("message"),
    messageSource,
    requestId: text("requestId"),
    traceId: text("traceId"),
    retryAfterSeconds: typeof wait === "number" && wait >= 0 ? clampSeconds(wait) : undefined,
    retryClass: retryClasses.find((known) => known === retryClass),
    fieldErrors: itemsOf(value.fieldErrors).flatMap(toProblem),
    permissions: itemsOf(value.permissions).flatMap((item) => plainText(item) ?? []),
    resource: text("resource"),
    service: text("service"),
    host: text("host"),
    method: text("method"),
    url: text("url"),
    details: readDetails(value.details, new Set(), clean),
    truncated: value.truncated === true ? true : undefined,
    reader: text("reader") || "json",
    timestamp,
  };
}
