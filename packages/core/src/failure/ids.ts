import type { Place } from "./facts.ts";
import { plainText } from "./plain-text.ts";
import type { Headers } from "./readers/reader.ts";

const requestNames =
  /^(?:x?requestid|requestuuid|reqid|correlationid|trackingid|debugid|logid|transactionid|errorid|incidentid|supportid|hostrequestid)$/;
const traceNames = /^(?:trace|traceid|fbtraceid)$/;

/** Header fields by how surely they hold the request's id; a client's own ids do not count. */
const requestHeaders: readonly RegExp[] = [
  /^(?:x-)?request-?id$/,
  /^(?!.*(?:client|correlation)).*req(?:uest)?-?(?:uu)?id$/,
  /(?:correlation|trans(?:action)?|log|trace)-?(?:request-)?id$/,
  /^(?:cf-ray|x-amz-cf-id|x-vercel-id|x-azure-ref|x-nf-request-id|x-cloud-trace-context)$/,
];

const isId = (value: unknown): value is string | number =>
  typeof value === "number" || (typeof value === "string" && /^[\w.:/+=|@#-]{1,200}$/.test(value));

/** W3C Trace Context: the second part of `00-<trace>-<span>-<flags>`. */
const w3cTrace = (value: string): string =>
  /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/.exec(value)?.[1] ?? value;

function fromBody(places: readonly Place[], names: RegExp): string | undefined {
  for (const { facts } of places) {
    for (const [name, value] of facts) if (names.test(name) && isId(value)) return String(value);
  }
  return undefined;
}

function fromHeaders(headers: Headers, names: RegExp): string | undefined {
  for (const [name, value] of headers) if (names.test(name) && value) return plainText(value);
  return undefined;
}

/** The ids that a support team asks for. In a browser the body's may be the only ones that a script can see. */
export function readIds(
  places: readonly Place[],
  headers: Headers,
): { readonly requestId?: string | undefined; readonly traceId?: string | undefined } {
  let requestId = fromBody(places, requestNames);
  for (const names of requestHeaders) requestId ??= fromHeaders(headers, names);
  const traceId =
    fromBody(places, traceNames) ??
    fromHeaders(headers, /^(?:traceparent|traceresponse|x-(?:b3-)?trace-?id)$/) ??
    /Root=([\w-]+)/.exec(headers.get("x-amzn-trace-id") ?? "")?.[1];
  return { requestId, traceId: traceId && w3cTrace(traceId) };
}
