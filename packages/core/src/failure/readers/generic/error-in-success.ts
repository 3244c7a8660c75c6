import type { JsonValue } from "../../../types.ts";
import { matches } from "../../body/match-names.ts";
import type { NormalizedObject } from "../../body/normalize-names.ts";
import {
  ENVELOPE_NAMES,
  ERROR_CODE_NAMES,
  ERROR_MESSAGE_NAMES,
  REPORTS_ERROR_NAMES,
  RESULT_CODE_NAMES,
  RESULT_MESSAGE_NAMES,
  RESULT_STATE_NAMES,
  SUCCESS_FLAG_NAMES,
} from "../../body/vocabulary.generated.ts";
import type { BodyNode } from "../../body/walk-body.ts";
import { walkBody } from "../../body/walk-body.ts";
import { MAX_ENVELOPE_DEPTH } from "../../limits.ts";
import { isNonEmpty, isObject, toText } from "../../to-plain-value.ts";

/** A code of success: `0`, `"200"`, `"00000"`, `"DWS.0000"`, `"OK"`. */
const SUCCESS_CODE = /^(?:(?:[\w-]+\.)?0+|20+|2\d\d|ok|succe\w*|none|null|undefined|)$/i;

/** A message that only reports success: `ok`, `操作成功。` */
const SUCCESS_MESSAGE = /^(?:ok|succe\w*|(?:操作|请求|查询|執行)?成功)[.!。！]?$/i;

/** A message that begins with success: `Done: 3 rows`. */
const SUCCESS_START = /^(?:ok|succe|done|(?:操作|请求|查询|執行)?成功)/i;

const isErrorCode = (value: JsonValue): boolean =>
  typeof value !== "object" && typeof value !== "boolean" && !SUCCESS_CODE.test(toText(value));

const isErrorMessage = (value: JsonValue): boolean => isNonEmpty(value) && !SUCCESS_START.test(toText(value));

/** Whether one object reports an error. */
function reportsError(members: NormalizedObject): boolean {
  const some = (names: string, test: (value: JsonValue) => boolean): boolean =>
    [...members].some(([key, value]) => matches(names, key) && test(value));
  return (
    // error: { … }
    some(REPORTS_ERROR_NAMES, isNonEmpty) ||
    // success: false
    some(SUCCESS_FLAG_NAMES, (value) => toText(value) === "false") ||
    // error_code: 7, unless the message is "success"
    (some(ERROR_CODE_NAMES, isErrorCode) &&
      !some(RESULT_MESSAGE_NAMES, (value) => SUCCESS_MESSAGE.test(toText(value)))) ||
    // error_msg: "No quota"
    (!some(ERROR_CODE_NAMES, () => true) && some(ERROR_MESSAGE_NAMES, isErrorMessage)) ||
    // code: 7, status: "error" or status: 404, next to a message
    (some(RESULT_MESSAGE_NAMES, isErrorMessage) &&
      (some(RESULT_CODE_NAMES, isErrorCode) ||
        some(RESULT_STATE_NAMES, (value) => /^(?:error|fail(?:ure)?|ko|[3-9]\d\d)$/i.test(toText(value))))) ||
    // status: "fail" (JSend)
    some(RESULT_STATE_NAMES, (value) => value === "fail") ||
    // FHIR
    members.get("resourcetype") === "OperationOutcome"
  );
}

/** The root, what its envelopes wrap, and the first items of a batch. */
function isEnvelope({ key, depth, listed, parent, embedded, distance }: BodyNode): boolean {
  if (embedded || depth > MAX_ENVELOPE_DEPTH) return false;
  if (!parent) return distance < 1;
  return !listed && !parent.listed && matches(ENVELOPE_NAMES, key);
}

/** GraphQL's errors of a mutation: `{ user: null, errors: [{ message }] }`. */
const isFailedMutation = (payload: JsonValue): boolean =>
  isObject(payload) &&
  Object.values(payload).includes(null) &&
  [payload.errors, payload.userErrors].flat().some(isObject);

/** Whether the body of a successful response reports an error. Of a batch, whether one of its responses does. */
export function isErrorBody(body: JsonValue | undefined): boolean {
  return (
    walkBody(body, isEnvelope).some(({ members }) => reportsError(members)) ||
    (isObject(body) && isObject(body.data) && Object.values(body.data).some(isFailedMutation))
  );
}
