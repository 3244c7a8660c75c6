import type { Facts } from "./facts.ts";
import { factsOf } from "./facts.ts";
import type { JsonValue } from "./failure.ts";
import { isFilled, isObject } from "./values.ts";

/** `0`, `"200"`, `"00000"`, `"DWS.0000"`, `"OK"`: what systems put where an error code would stand. */
const fineCode = /^(?:(?:[\w-]+\.)?0+|20+|2\d\d|ok|succe\w*|none|null|undefined|)$/i;
const onlyFine = /^(?:ok|succe\w*|(?:操作|请求|查询|執行)?成功)[.!。！]?$/i;
const fineWords = /^(?:ok|succe|done|(?:操作|请求|查询|執行)?成功)/i;

/** A member whose mere presence, a flag whose `false`, a code whose value, and a word beside a sentence report failure. */
const reporting = /^(?:errors?|err|fault|exception|errorresponse|deleteresult)$/;
const flags = /^(?:(?:is)?success(?:ful)?|ok|succeeded)$/;
const errorCodes = /^err(?:or)?(?:code|no)$/;
const generalCodes = /^(?:(?:re.*|rtn|status)?code|ret)$/;
const states = /^(?:status|result|state|type)$/;
const sentences = /(?:message|msg)$/;
const complaint = /^err(?:or)?(?:message|msg)$/;
const wrappers = /^(?:.*resp(?:onse)?|responsemetadata|meta|head|header|ocs|status|envelope|body)$/;

function reports(facts: Facts, depth: number): boolean {
  const members = [...facts];
  const some = (names: RegExp, test: (value: JsonValue) => boolean): boolean =>
    members.some(([name, value]) => names.test(name) && test(value));
  const isBadCode = (value: JsonValue): boolean =>
    typeof value !== "object" && typeof value !== "boolean" && !fineCode.test(String(value));
  const isComplaint = (value: JsonValue): boolean =>
    typeof value === "string" && value !== "" && !fineWords.test(value);
  return (
    some(reporting, isFilled) ||
    some(flags, (value) => String(value) === "false") ||
    (some(errorCodes, isBadCode) && !some(sentences, (value) => onlyFine.test(String(value)))) ||
    (!some(errorCodes, () => true) && some(complaint, isComplaint)) ||
    (some(sentences, isComplaint) &&
      (some(generalCodes, isBadCode) ||
        some(states, (value) => /^(?:error|fail(?:ure)?|ko)$/i.test(String(value))))) ||
    some(states, (value) => value === "fail") ||
    some(/^resourcetype$/, (value) => value === "OperationOutcome") ||
    (depth < 3 && some(wrappers, (value) => isObject(value) && reports(factsOf(value), depth + 1)))
  );
}

/** Whether the parsed body of a successful answer reports a failure; of a batch, whether one of its answers does. */
export function reportsFailure(body: JsonValue | undefined): boolean {
  const items = Array.isArray(body) ? body.slice(0, 20) : [body];
  return items.some((item) => isObject(item) && reports(factsOf(item), Array.isArray(body) ? 3 : 0));
}
