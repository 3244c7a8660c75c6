import type { Failure, FailureKind } from "@errorkit/core";
import { getStatusClass } from "@errorkit/core";
import { codesByMessageKey } from "./message-key-by-code.generated.ts";
import { statusesByMessageKey } from "./message-key-by-status.ts";

/** The members of a failure that decide its messages. */
export type FailureInput = Pick<Failure, "kind"> &
  Partial<Pick<Failure, "status" | "code" | "method" | "requestId" | "service">>;

/** The key whose messages an error code has, in any letter case. */
const findKeyOfCode = (code: string): string | undefined =>
  Object.keys(codesByMessageKey).find((key) =>
    codesByMessageKey[key]?.split(" ").includes(code.toLowerCase()),
  );

const findKeyOfStatus = (status: number): string | undefined =>
  Object.keys(statusesByMessageKey).find((key) => statusesByMessageKey[key]?.includes(status));

/**
 * The keys under which a failure's messages may be found, the most specific first: your app's messages for the service and code
 * and for the code, Errorkit's messages for them, the status, its class (an unknown status means the x00 of its class), and
 * `unknown`, which every locale has.
 *
 * @example
 * getMessageKeys({ kind: "http", status: 503, code: "E1" }); // ["code.E1", "status.503", "class.5xx", "unknown"]
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export function getMessageKeys({ code, kind, service, status = 0 }: FailureInput): readonly string[] {
  const keys: string[] = [];
  if (code && typeof code === "string") {
    const names = service ? [`${service}.${code}`, code] : [code];
    for (const name of names) keys.push(`code.${name}`);
    for (const name of names) {
      const key = findKeyOfCode(name);
      if (key) keys.push(key);
    }
  }
  if (kind !== "http") keys.push(`failure.${kind}`);
  else if (getStatusClass(status)) {
    keys.push(findKeyOfStatus(status) ?? `status.${status}`, `class.${String(status)[0]}xx`);
  }
  keys.push("unknown");
  return keys;
}

/** Turns a status code or a failure kind into the failure that it means; everything else stays as it is. */
export function toFailureInput(input: FailureInput | number | FailureKind): FailureInput {
  if (typeof input === "number") return { kind: "http", status: input };
  return typeof input === "string" ? { kind: input } : input;
}
