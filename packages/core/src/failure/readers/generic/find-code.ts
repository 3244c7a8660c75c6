import { membersOf } from "../../body/match-names.ts";
import type { NormalizedObject } from "../../body/normalize-names.ts";
import { CODE_NAMES } from "../../body/vocabulary.generated.ts";
import { MAX_CODE_LENGTH } from "../../limits.ts";
import { isCodeLike, isGenericMessage, textOf } from "./find-message.ts";

/** Members that may hold a code, the best first, each with what a code in it looks like: `type: "not_found"`. */
const CODE_PATTERNS: Readonly<Record<string, RegExp>> = {
  errortype: /./,
  typekey: /./,
  category: /^[A-Z_]+$/,
  exception: /./,
  error: /^(?!error$|true$)/,
  type: /_|[a-z][A-Z]|.(?:error|exception)$/,
  reason: /./,
  messageid: /./,
  name: /[A-Z_]/,
  status: /^(?!ERROR$|FAIL|[OK]{2}$)[A-Z][A-Z_]+$/,
  id: /^[a-z]+(?:[._][a-z]+)*$/,
};

/** Finds a code in a member that is always one. A number equal to the status is no code, nor is 0, which means success. */
export function findExplicitCode(members: NormalizedObject, status?: number): string | undefined {
  for (const key of membersOf(members, CODE_NAMES)) {
    const value = members.get(key);
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
  for (const [key, pattern] of Object.entries(CODE_PATTERNS)) {
    const value = members.get(key);
    if (typeof value !== "string" || !isCodeLike(value) || !pattern.test(value)) continue;
    // `Forbidden` is only the status, except in Kubernetes' `reason`.
    if (key === "reason" || !/^[A-Z][a-z]/.test(value) || !isGenericMessage(value)) return value;
  }
  return undefined;
}
