import { normalizeName } from "../../../text/normalize-name.ts";
import { matches, namesOf } from "../../body/match-names.ts";
import { REQUEST_ID_NAMES, TRACE_ID_NAMES } from "../../body/vocabulary.generated.ts";
import type { Member } from "../../body/walk-body.ts";
import { toText } from "../../to-plain-value.ts";
import type { HeaderFields } from "../types.ts";

/** W3C Trace Context, X-Ray (`Root=1-67…`), Jaeger and Google (`67…/1`): the groups capture the ID. */
const TRACE_FORMATS = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$|\bRoot=([\w-]+)|^([\da-f]+)[:/]/;

/** An ID that no person gave, as the `id` of a body: `1505999166-897850006`, but not `disk-7`. */
const GENERATED_ID = /^(?=\w*\d)\w{4,99}-[\w-]{1,99}$/;

/** Finds the request ID and the trace ID. A browser may hide the headers, so of two equal names the body's comes first. */
export function readRequestIds(
  members: readonly Member[],
  headers: HeaderFields,
  rootId: unknown,
): { readonly requestId?: string | undefined; readonly traceId?: string | undefined } {
  const fields = [...members, ...[...headers].map(([name, value]): Member => [normalizeName(name), value])];
  const find = (list: string): string | undefined => {
    const ids = fields.filter(
      ([name, value]) =>
        matches(list, name) &&
        typeof value !== "object" &&
        // A member called `trace` may also be a stack.
        (name === "trace" ? /^[\w-]+$/ : /^[\w.,:;/+=|@#-]{1,200}$/).test(String(value)),
    );
    const [id] = namesOf(list).flatMap((pattern) => ids.filter(([name]) => matches(pattern, name)));
    return id && String(id[1]);
  };
  const traceId = find(TRACE_ID_NAMES) ?? "";
  const id = TRACE_FORMATS.exec(traceId)?.slice(1).find(Boolean);
  return {
    requestId: find(REQUEST_ID_NAMES) ?? GENERATED_ID.exec(toText(rootId))?.[0],
    traceId: (id ?? traceId) || undefined,
  };
}
