import type { Place } from "./places.ts";
import type { HeaderFields } from "./readers/reader.ts";

export const requestNames: RegExp =
  /^(?:(?!client).{0,9}request(?:id|uuid)|reqid|correlationid|trackingid|debugid|logid|transactionid)$/;

/** Header fields by how surely they hold the request's id; a client's own ids do not count. */
const requestFields: readonly RegExp[] = [
  /^(?:x-)?request-?id$/,
  /^(?!.*(?:client|correlation)).*req(?:uest)?-?(?:uu)?id$/,
  /(?:correlation|trans(?:action)?|log|activity|e2e)-?(?:request-)?id$/,
  /^(?:cf-ray|x-amz-cf-id|x-vercel-id|x-azure-ref)$/,
];
const traceFields =
  /^(?:trace(?:parent|response)|uber-trace-id|x-cloud-trace-context|x-(?:b3-|amzn-)?trace-?id)$/;

/** The id itself, out of what W3C Trace Context, X-Ray, Jaeger and Google put around it. */
const traceForms = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$|\bRoot=([\w-]+)|^([\da-f]+)[:/]/;

function firstId(members: Iterable<readonly [string, unknown]>, names: RegExp): string | undefined {
  for (const [name, value] of members) {
    if (names.test(name) && /^[\w.:;/+=|@#-]{1,200}$/.test(String(value)) && /^[ns]/.test(typeof value))
      return String(value);
  }
  return undefined;
}

/** The ids that a support team asks for. In a browser the body's may be the only ones that a script can see. */
export function readIds(
  places: readonly Place[],
  headers: HeaderFields,
): { readonly requestId?: string | undefined; readonly traceId?: string | undefined } {
  const members = places.flatMap(({ facts }) => [...facts]);
  let requestId = firstId(members, requestNames);
  for (const names of requestFields) requestId ??= firstId(headers, names);
  // What is just called a trace may be a stack.
  const traces = members.filter(([, value]) => /^[\w-]+$/.test(String(value)));
  const traceId =
    firstId(members, /^(?:fb)?traceid$/) ?? firstId(traces, /^trace$/) ?? firstId(headers, traceFields) ?? "";
  const found = traceForms.exec(traceId)?.slice(1).find(Boolean);
  return { requestId, traceId: (found ?? traceId) || undefined };
}
