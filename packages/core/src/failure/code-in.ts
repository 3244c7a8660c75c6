import type { Facts } from "./facts.ts";
import { namesIn } from "./facts.ts";
import { textOf } from "./message-in.ts";
import { looksLikeCode, saysNothing } from "./says-nothing.ts";

/** Where a code stands that is a code whatever it looks like. */
const codeNames = "errorcode errcode code errorno errornum errno statuscode faultcode scimtype".split(" ");
const codeForms: Readonly<Record<string, RegExp>> = {
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

/** The error code that an object names as such. A number equal to the status is none, nor is a zero, which means that nothing failed. */
export function sureCodeIn(facts: Facts, status?: number): string | undefined {
  for (const name of namesIn(facts, codeNames, /^(?:re.*|rtn|biz|sub)code$/)) {
    const value = facts.get(name);
    const code = typeof value === "number" ? String(value) : Array.isArray(value) ? undefined : textOf(value);
    const isStatus = Number(code) === status || (name === "statuscode" && /^[1-5]\d\d$/.test(code ?? ""));
    if (code && code.length <= 100 && !isStatus && Number(code) !== 0) return code;
  }
  return undefined;
}

/** The error code that one object names, or what looks like one where a code may stand. */
export function codeIn(facts: Facts, status?: number): string | undefined {
  const sure = sureCodeIn(facts, status);
  if (sure) return sure;
  for (const [name, form] of Object.entries(codeForms)) {
    const value = facts.get(name);
    if (typeof value !== "string" || !looksLikeCode(value) || !form.test(value)) continue;
    // `Forbidden` is a status in words everywhere but in Kubernetes' reason.
    if (name === "reason" || !/^[A-Z][a-z]/.test(value) || !saysNothing(value)) return value;
  }
  return undefined;
}
