import { services } from "@errorkit/core/services";
import type { Capture, RequestIdCapture } from "./capture.ts";

/** Prefixes of error codes that are not those of a service with a document: gateways and accounts of Huawei Cloud. */
const OTHER_PREFIXES = ["APIG.", "IAM.", "OBS.", "EVS.", "VPC.", "ECS.", "CCE.", "SWR."];
const prefixes = [
  ...Object.values(services).flatMap((service) => service.errorCodePrefixes),
  ...OTHER_PREFIXES,
]
  .filter((prefix) => prefix.endsWith("."))
  .map((prefix) => prefix.slice(0, -1));

/** `ModelArts.2763`, `APIG.0301` */
const CODE = new RegExp(`\\b(?:${[...new Set(prefixes)].join("|")})\\.\\d{2,8}\\b`, "i");
/** `request ID 3f1c77d0a4b24e7e`, `X-Request-Id: 3f1c…`, `请求 ID 为 3f1c…`, `請求 ID：3f1c…` */
const LABELED_ID =
  /(?:request[\s_-]?id|trace[\s_-]?id|请求\s?(?:ID|号)|請求\s?(?:ID|號))\s*(?:is|=|:|：|为|為|是|#)?\s*["'“「]?([\w-]{6,128})/i;
/** `HTTP 503`, `status 503`, `状态码 503` */
const STATUS = /(?:HTTP(?:\/[\d.]+)?|status(?: code)?|状态码?|狀態碼?)\s*[:：=]?\s*([1-5]\d\d)\b/i;
/** One word that a service may have made: a UUID, hexadecimal digits, or a long mix of letters and digits. */
const BARE_ID = /^(?=.*\d)(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{16,64}|[\w-]{20,128})$/i;

/** Notes are short: a line of a chat, a ticket, a forwarded mail. */
const MAX_LENGTH = 2000;

/** Reads what a customer writes to support: a request ID, or a sentence with a request ID or the error code of a service. */
export function parseNote(text: string): Capture | RequestIdCapture | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const note = text.trim();
  if (BARE_ID.test(note)) return { form: "request-id", requestId: note };
  const requestId = LABELED_ID.exec(note)?.[1];
  const code = CODE.exec(note)?.[0];
  const status = STATUS.exec(note)?.[1];
  if (!code && !(requestId && status)) return requestId ? { form: "request-id", requestId } : undefined;
  const body = { error_code: code, request_id: requestId };
  return status
    ? {
        form: "response",
        status: Number(status),
        headers: [["content-type", "application/json"]],
        body: JSON.stringify(body),
        origin: "note",
      }
    : { form: "thrown", value: body, origin: "note" };
}
