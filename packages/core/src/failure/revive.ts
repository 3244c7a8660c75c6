import type { Failure, FieldProblem, JsonValue } from "./failure.ts";
import type { Draft } from "./make.ts";
import { plainText } from "./plain-text.ts";
import type { JsonObject } from "./snapshot.ts";
import { isObject } from "./snapshot.ts";

const texts = ["code", "requestId", "traceId", "resource", "service", "host", "method", "url"] as const;

const strings = (value: JsonValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.flatMap((item) => plainText(item) ?? []) : [];

const problems = (value: JsonValue | undefined): readonly FieldProblem[] =>
  (Array.isArray(value) ? value : []).flatMap((item) => {
    if (!isObject(item) || !Array.isArray(item.path)) return [];
    const message = plainText(item.message);
    const code = plainText(item.code);
    const path = item.path.filter((part) => typeof part === "string" || typeof part === "number");
    return message ? [{ path, message, ...(code && { code }) }] : [];
  });

const retryClasses = "none redirect fix credentials user delay-any delay-idempotent new-connection".split(
  " ",
);

/** A failure that came through JSON, member by member: what is not of the right type is left out. */
export function revive(
  value: JsonObject & Pick<Failure, "kind" | "message" | "reader" | "at">,
  clean: (text: string) => string,
): Draft {
  const { kind, reader, at, status, retryAfterSeconds: wait, retryClass, details, truncated } = value;
  const words = texts.map((name) => [
    name,
    typeof value[name] === "string" ? clean(plainText(value[name]) ?? "") || undefined : undefined,
  ]);
  return {
    ...Object.fromEntries(words),
    kind,
    status:
      typeof status === "number" && Number.isInteger(status) && status >= 100 && status <= 599
        ? status
        : undefined,
    message: clean(plainText(value.message) ?? ""),
    messageSource: value.messageSource === "server" ? "server" : "phrase",
    retryAfterSeconds: typeof wait === "number" && wait >= 0 ? wait : undefined,
    retryClass: retryClasses.includes(String(retryClass)) ? (retryClass as Failure["retryClass"]) : undefined,
    fields: problems(value.fields),
    permissions: strings(value.permissions),
    details: isObject(details) ? details : undefined,
    truncated: truncated === true ? true : undefined,
    reader: plainText(reader) ?? "json",
    at,
  };
}
