import type { Failure, FailureKind } from "@errorkit/core";
import { getStatusClass, isSafeMethod, isWriteMethod } from "@errorkit/core";
import { codesByMessageKey } from "./message-key-by-code.generated.ts";
import { statusesByMessageKey } from "./message-key-by-status.ts";

/** The members of a failure that decide its messages. */
export type FailureInput = Pick<Failure, "kind"> &
  Partial<Pick<Failure, "status" | "code" | "method" | "requestId" | "service" | "fieldErrors">>;

/** The key of a table whose list has an ID. */
const findKey = (table: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.keys(table).find((key) => table[key]?.split(" ").includes(id));

/** Whether a method creates, as a rule. */
export const isPost = (method: string | undefined): boolean => method?.toUpperCase() === "POST";

/** The keys of a failure inside a successful response: without a known method, nothing says what was asked. */
const getSuccessKeys = (method: string | undefined): readonly string[] =>
  isSafeMethod(method) ? ["cause.failed-read"] : isWriteMethod(method) ? ["cause.failed-write"] : [];

/** The keys that are tried before that of the status, because more than the status is known. */
function getCauseKeys(
  { status, fieldErrors = [] }: FailureInput,
  method: string | undefined,
  canRefresh: boolean | undefined,
): readonly string[] {
  // Services send a 400 for all mistakes; with errors of fields it is what a 422 says.
  if (status === 400 && fieldErrors.length > 0) return ["status.422"];
  // After a POST there is nothing to refresh: what it would create exists already, or is in use.
  return status === 409 && isPost(method) && !canRefresh ? ["cause.create-conflict"] : [];
}

/**
 * The keys under which a failure's messages may be found, the most specific first: your app's messages for the service and code
 * and for the code, Errorkit's messages for them, the status, its class (an unknown status means the x00 of its class), and
 * `unknown`, which every locale has. A failure inside a successful response has its own messages after a read and after a write.
 *
 * @param canRefresh the user can load the latest state by a button
 * @example
 * getMessageKeys({ kind: "http", status: 503, code: "E1" }); // ["code.E1", "status.503", "class.5xx", "unknown"]
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export function getMessageKeys(
  failure: FailureInput,
  method?: string,
  canRefresh?: boolean,
): readonly string[] {
  const { code, kind, service, status } = failure;
  const names = typeof code === "string" ? [...(service ? [`${service}.${code}`] : []), code] : [];
  return [
    ...names.map((name) => `code.${name}`),
    ...names.flatMap((name) => findKey(codesByMessageKey, name.toLowerCase()) ?? []),
    ...(kind !== "http"
      ? [`failure.${kind}`]
      : getStatusClass(status as number)
        ? [
            ...getCauseKeys(failure, method, canRefresh),
            findKey(statusesByMessageKey, `${status}`) ?? `status.${status}`,
            ...(`${status}`[0] === "2" ? getSuccessKeys(method) : []),
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
