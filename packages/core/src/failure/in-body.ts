import type { Facts } from "./facts.ts";
import { factsOf } from "./facts.ts";
import type { JsonValue } from "./failure.ts";
import { isObject } from "./snapshot.ts";

const isFilled = (value: JsonValue | undefined): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : isObject(value)
      ? Object.keys(value).length > 0
      : Boolean(value) && value !== "0" && value !== "false";

/** `0`, `"200"`, `"00000"`, `"DWS.0000"`, `"OK"`: what systems put where an error code would stand. */
const saysFine = (value: JsonValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  /^(?:(?:[\w-]+\.)?0+|2\d\d|20{3,5}|ok|success(?:ful|ed)?|succeeded|none|null|)$/i.test(String(value));

const fineWords = /^(?:ok|success|succe|done|操作成功|成功|请求成功|執行成功|查询成功)/i;

const wrappers = [
  "response",
  "responsemetadata",
  "baseresp",
  "meta",
  "header",
  "head",
  "ocs",
  "status",
  "envelope",
  "body",
];

function reports(facts: Facts, depth: number): boolean {
  const get = (...names: readonly string[]): JsonValue | undefined => {
    for (const name of names) if (facts.has(name) && facts.get(name) !== null) return facts.get(name);
    return undefined;
  };
  if (
    ["error", "errors", "err", "fault", "exception", "failureerror"].some((name) => isFilled(facts.get(name)))
  )
    return true;
  if (
    ["success", "issuccess", "issuccessful", "ok", "succeeded", "successful"].some(
      (name) => String(facts.get(name)) === "false",
    )
  )
    return true;
  const words = get(
    "message",
    "msg",
    "errormessage",
    "errormsg",
    "errmsg",
    "statusmsg",
    "externalmessage",
    "data",
  );
  const code = get("errorcode", "errcode", "errno", "errorno");
  if (!saysFine(code)) return true;
  if (typeof words === "string" && !fineWords.test(words)) {
    const general = get("code", "retcode", "resultcode", "ret", "statuscode");
    if ((typeof general === "string" || typeof general === "number") && !saysFine(general)) return true;
    if (/^(?:error|fail|failure|ko)$/i.test(String(get("status", "result", "state", "type") ?? "")))
      return true;
  }
  if (facts.get("kind") === "Status" && facts.get("status") === "Failure") return true;
  if (facts.get("resourcetype") === "OperationOutcome") return true;
  return (
    depth < 3 &&
    wrappers.some((name) => {
      const inner = facts.get(name);
      return isObject(inner) && reports(factsOf(inner), depth + 1);
    })
  );
}

/** Whether the parsed body of a successful answer reports a failure; in a batch, whether one of its answers does. */
export function reportsFailure(body: JsonValue | undefined): boolean {
  if (Array.isArray(body))
    return body.length > 0 && body.some((item) => isObject(item) && isFilled(item.error ?? item.errors));
  return isObject(body) && reports(factsOf(body), 0);
}
