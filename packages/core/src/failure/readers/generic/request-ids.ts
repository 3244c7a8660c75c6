import { matches, namesOf } from "../../body/match-names.ts";
import {
  REQUEST_ID_HEADER_NAMES,
  REQUEST_ID_NAMES,
  TRACE_ID_HEADER_NAMES,
  TRACE_ID_NAMES,
} from "../../body/vocabulary.generated.ts";
import type { Member } from "../../body/walk-body.ts";
import type { HeaderFields } from "../types.ts";

/** W3C Trace Context, X-Ray (`Root=1-67…`), Jaeger and Google (`67…/1`): the groups capture the ID. */
const TRACE_FORMATS = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$|\bRoot=([\w-]+)|^([\da-f]+)[:/]/;

function findId(
  members: Iterable<readonly [string, unknown]>,
  isName: (name: string) => boolean,
): string | undefined {
  for (const [name, value] of members) {
    const isText = typeof value === "string" || typeof value === "number";
    if (isText && isName(name) && /^[\w.:;/+=|@#-]{1,200}$/.test(String(value))) return String(value);
  }
  return undefined;
}

/** Finds the request ID and the trace ID. A browser may hide the headers, so the body comes first. */
export function readRequestIds(
  members: readonly Member[],
  headers: HeaderFields,
): { readonly requestId?: string | undefined; readonly traceId?: string | undefined } {
  let requestId = findId(members, (name) => matches(REQUEST_ID_NAMES, name));
  for (const pattern of namesOf(REQUEST_ID_HEADER_NAMES))
    requestId ??= findId(headers, (name) => matches(pattern, name));
  // A member called `trace` may also be a stack.
  const traces = members.filter(([, value]) => /^[\w-]+$/.test(String(value)));
  const traceId =
    findId(members, (name) => matches(TRACE_ID_NAMES, name)) ??
    findId(traces, (name) => name === "trace") ??
    findId(headers, (name) => matches(TRACE_ID_HEADER_NAMES, name)) ??
    "";
  const id = TRACE_FORMATS.exec(traceId)?.slice(1).find(Boolean);
  return { requestId, traceId: (id ?? traceId) || undefined };
}
