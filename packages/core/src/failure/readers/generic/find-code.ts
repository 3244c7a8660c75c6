import { membersOf, namesOf } from "../../body/match-names.ts";
import type { NormalizedObject } from "../../body/normalize-names.ts";
import { CODE_NAMES, MAYBE_CODE_NAMES } from "../../body/vocabulary.generated.ts";
import { MAX_CODE_LENGTH } from "../../limits.ts";
import { isCodeLike, isGenericMessage, textOf } from "./find-message.ts";

/** A code in a member that also holds other words: `not_found`, `NotFound`, `AUTH-7`, `QUOTA`. */
const CODE_SHAPE = /[_.:-]|[a-z][A-Z]|^[A-Z]+$|.error$/;

/** Finds a code in a member that is always one. A number equal to the status is no code, nor is 0, which means success. */
export function findExplicitCode(members: NormalizedObject, status?: number): string | undefined {
  for (const key of membersOf(members, CODE_NAMES)) {
    const value = members.get(key);
    // A number under `error` is a code, but a text is a message.
    if (key === "error" && typeof value !== "number") continue;
    const code = typeof value === "number" ? String(value) : Array.isArray(value) ? undefined : textOf(value);
    const isStatus = Number(code) === status || (key === "statuscode" && /^[1-5]\d\d$/.test(code ?? ""));
    if (code && code.length <= MAX_CODE_LENGTH && !isStatus && Number(code) !== 0) return code;
  }
  return undefined;
}

/** Finds the code of one object: an explicit one, otherwise a code-like value of a member that may hold a code. */
export function findCode(members: NormalizedObject, status?: number): string | undefined {
  const code = findExplicitCode(members, status);
  if (code) return code;
  for (const key of namesOf(MAYBE_CODE_NAMES)) {
    const value = members.get(key);
    if (typeof value !== "string" || !isCodeLike(value) || /^(?:error|fail(?:ed|ure)?|ok|ko)$/i.test(value))
      continue;
    // Any word in an error, exception, reason, messageId or typeKey.
    const isShaped = /^[erm]|ek/.test(key) || CODE_SHAPE.test(value);
    // `Forbidden` is only the status, except in Kubernetes' `reason` and AppSync's `errorType`.
    if (
      isShaped &&
      (key === "reason" || key === "errortype" || !/^[A-Z][a-z]/.test(value) || !isGenericMessage(value))
    )
      return value;
  }
  return undefined;
}
