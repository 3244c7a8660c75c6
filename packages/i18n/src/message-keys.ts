import type { Failure, FailureKind } from "@errorkit/core";
import { getStatusClass, isSafeMethod } from "@errorkit/core";
import { codesByMessageKey } from "./message-key-by-code.generated.ts";
import { statusesByMessageKey } from "./message-key-by-status.ts";

/** The members of a failure that decide its messages. */
export type FailureInput = Pick<Failure, "kind"> &
  Partial<Pick<Failure, "status" | "code" | "method" | "requestId" | "service">>;

/** The key of a table whose list has an ID. */
const findKey = (table: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.keys(table).find((key) => table[key]?.split(" ").includes(id));

/**
 * The keys under which a failure's messages may be found, the most specific first: your app's messages for the service and code
 * and for the code, Errorkit's messages for them, the status, its class (an unknown status means the x00 of its class), and
 * `unknown`, which every locale has. After a read, a failure inside a successful response has its own messages.
 *
 * @example
 * getMessageKeys({ kind: "http", status: 503, code: "E1" }); // ["code.E1", "status.503", "class.5xx", "unknown"]
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export function getMessageKeys(
  { code, kind, service, status }: FailureInput,
  method?: string,
): readonly string[] {
  const names = typeof code === "string" ? [...(service ? [`${service}.${code}`] : []), code] : [];
  return [
    ...names.map((name) => `code.${name}`),
    ...names.flatMap((name) => findKey(codesByMessageKey, name.toLowerCase()) ?? []),
    ...(kind !== "http"
      ? [`failure.${kind}`]
      : getStatusClass(status as number)
        ? [
            findKey(statusesByMessageKey, `${status}`) ?? `status.${status}`,
            ...(`${status}`[0] === "2" && isSafeMethod(method) ? ["cause.failed-read"] : []),
            `class.${`${status}`[0]}xx`,
          ]
        : []),
    "unknown",
  ];
}

/** Turns a status code or a failure kind into the failure that it means; everything else stays as it is. */
export function toFailureInput(input: FailureInput | number | FailureKind): FailureInput {
  if (typeof input === "number") return { kind: "http", status: input };
  return typeof input === "string" ? { kind: input } : input;
}
