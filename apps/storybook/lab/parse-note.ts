import { toFailure } from "@errorkit/core";
import { services } from "@errorkit/core/services";
import { translators } from "../common/catalogs.ts";
import type { Capture, PasteOrigin, RequestIdCapture } from "./capture.ts";
import { findWrittenStatus, readNamedStatus } from "./find-written-status.ts";

/** Prefixes of error codes that are not those of a service with a document: gateways and accounts of Huawei Cloud. */
const OTHER_PREFIXES = ["APIG.", "APIGW.", "IAM.", "OBS.", "EVS.", "VPC.", "ECS.", "CCE.", "SWR."];
const prefixes = [
  ...Object.values(services).flatMap((service) => service.errorCodePrefixes),
  ...OTHER_PREFIXES,
]
  .filter((prefix) => prefix.endsWith("."))
  .map((prefix) => prefix.slice(0, -1));

/** `ModelArts.2763`, `APIG.0301` */
const KNOWN_CODE = new RegExp(`\\b(?:${[...new Set(prefixes)].join("|")})\\.\\d{2,8}\\b`, "i");
/** A code of any service, where the note begins with it: `Foo.9999`, `Foo.9999: it failed` */
const FIRST_CODE = /^[a-z][\w-]{1,40}\.\d{3,8}(?![\w.])/i;
/** `request ID 3f1c77d0a4b24e7e`, `X-Request-Id: 3f1c…`, `请求 ID 为 3f1c…`, `請求 ID：3f1c…` */
const LABELED_ID =
  /(?:request[\s_-]?id|trace[\s_-]?id|请求\s?(?:ID|号)|請求\s?(?:ID|號))\s*(?:is|=|:|：|为|為|是|#)?\s*["'“「]?([\w-]{6,128})/i;
/** `HTTP 503`, `status 503`, `error 503`, `状态码 503`, `错误 503` */
const STATUS =
  /(?:HTTP(?:\/[\d.]+)?|\b(?:status|error)(?: code)?|状态码?|狀態碼?|错误码?|錯誤碼?|报错|報錯)\s*[:：=]?\s*([1-5]\d\d)(?![\w-]|\.\d)/i;
/** `got a 503`, `POST 503`, `返回 503`. A lower number counts things: `got 200 items`. */
const REPORTED_STATUS =
  /(?:\b(?:got|gets?|returned|returns|post|put|patch|delete)(?: an?)?|返回了?|回傳了?)\s*([45]\d\d)(?![\w-]|\.\d)/i;
/** The method of a request, in capitals. */
const METHOD = /\b(?:GET|POST|PUT|PATCH|DELETE)\b/;
/** A sentence by which a service denies access: `no permission to perform`, `Policy doesn't allow … to be performed`, `没有权限` */
const DENIED =
  /\b(?:no permission|not authorized to|permission denied|access denied)\b|policy (?:doesn['’]t|does not) allow|[没沒无無]有?[^，。]{0,60}(?:权限|權限)|(?:权限|權限)不足|缺少[^，。]{0,60}(?:权限|權限)/i;
/** One word that a service may have made: letters and digits, hyphens and underscores. */
const BARE_ID = /^(?=[\w-]{8,128}$)(?=.*\d)/;
/** A trace context, whose second part is the ID. @see https://www.w3.org/TR/trace-context/#traceparent-header */
const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/i;
/** Words that are no ID: a date, and names of errors such as `ERR_HTTP2_PROTOCOL_ERROR` or `error-503`. */
const NOT_AN_ID =
  /^\d{4}-\d\d-\d\d$|(?:^|[_-])(?:err|error|exception|failed|failure|status|timeout)(?:[_-]|\d|$)/i;

/** Notes are short: a line of a chat, a ticket, a forwarded mail. */
const MAX_LENGTH = 2000;

/** The status whose messages the service documents give an error code: `429` for `APIG.0308`. */
function findStatusOfCode(code: string | undefined): string | undefined {
  if (!code) return undefined;
  const { messageKey } = translators.en.describe(toFailure({ error_code: code }));
  return /^status\.(\d{3})$/.exec(messageKey)?.[1];
}

/** Removes what was read from a note. */
const removeAll = (note: string, parts: readonly (string | undefined)[]): string =>
  parts.reduce<string>((rest, part) => (part ? rest.replace(part, "") : rest), note);

/** What the lab says about how it read a note. */
function findOrigin({
  written,
  isDenied,
  status,
  rest,
}: {
  readonly written: string | undefined;
  readonly isDenied: boolean;
  readonly status: string | undefined;
  readonly rest: string;
}): PasteOrigin | undefined {
  if (!written && isDenied) return "denied";
  if (!written && status) return "code";
  return /\p{L}/u.test(rest) ? "note" : undefined;
}

/** Reads one word as a request ID: `77aa10f3c2`. */
export function parseBareId(text: string): RequestIdCapture | undefined {
  const whole = text.slice(0, MAX_LENGTH).trim();
  const word = TRACEPARENT.exec(whole)?.[1] ?? whole;
  return BARE_ID.test(word) && !NOT_AN_ID.test(word) ? { form: "request-id", requestId: word } : undefined;
}

/** Reads what a customer writes to support: a sentence with a request ID, a status or the error code of a service. */
export function parseNote(text: string): Capture | RequestIdCapture | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const note = text.trim();
  const [idText, requestId] = LABELED_ID.exec(note) ?? [];
  const code = KNOWN_CODE.exec(note)?.[0] ?? FIRST_CODE.exec(note)?.[0];
  const isDenied = DENIED.test(note);
  const lines = note.split("\n");
  const namedStatus = lines.map(readNamedStatus).find(Boolean);
  // The text of an error page: `502 Bad Gateway`, and the name of the gateway below.
  if (namedStatus && lines.length > 1 && !code && !requestId && !isDenied)
    return {
      form: "response",
      status: Number(namedStatus),
      headers: [["content-type", "text/plain"]],
      body: note,
    };
  const [statusText, statusFound = findWrittenStatus(note)] =
    STATUS.exec(note) ?? REPORTED_STATUS.exec(note) ?? [];
  const written = namedStatus ?? statusFound;
  const status = written ?? (isDenied ? "403" : findStatusOfCode(code));
  if (!code && !status) return requestId ? { form: "request-id", requestId } : undefined;
  // `ModelArts.2763: The user has no permission` is a code and a message from the service.
  const afterCode =
    code && note.startsWith(code) ? /^\s*[:：]\s*(.+)/s.exec(note.slice(code.length))?.[1] : undefined;
  const message = afterCode ?? (isDenied && !code ? note : undefined);
  const body = { error_code: code, error_msg: message, request_id: requestId };
  const rest = namedStatus || message ? "" : removeAll(note, [code, idText, statusText]);
  const origin = findOrigin({ written, isDenied, status, rest });
  const method = METHOD.exec(note)?.[0];
  const known = { ...(origin && { origin }), ...(method && { method }) };
  return status
    ? {
        form: "response",
        status: Number(status),
        headers: [["content-type", "application/json"]],
        body: JSON.stringify(body),
        ...known,
      }
    : { form: "thrown", value: body, ...known };
}
