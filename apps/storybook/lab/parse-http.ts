import type { ResponseCapture } from "./capture.ts";
import { parseHead } from "./parse-head.ts";
import { parseRequest } from "./parse-request.ts";

/** RFC 9112 section 4; HTTP/2 and later have no phrase, and tools write them so. */
const STATUS_LINE = /^(?:HTTP\/\d(?:\.\d)? |:status: ?)([1-9]\d\d)(?: [^\n]*)?$/m;
/** Interim answers, redirects, challenges and a proxy's "Connection established" are followed by the real one. */
const INTERIM_RESPONSE = /^(?:1\d\d|30\d|401|407|200 Connection established)/i;

/**
 * Reads one or more raw responses, as the wire or `curl -i` shows them, perhaps with the request before them.
 * Of several the last one counts.
 */
export function parseHttp(text: string): ResponseCapture | undefined {
  const found = STATUS_LINE.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  let rest = text.slice(found.index);
  for (let next = findNextResponse(rest); next; next = findNextResponse(rest)) rest = next;
  const [line = ""] = rest.split("\n", 1);
  const { headers, body } = parseHead(rest.slice(line.length + 1));
  return {
    form: "answer",
    status: Number(STATUS_LINE.exec(line)?.[1]),
    headers,
    body,
    ...parseRequest(before),
  };
}

/** What begins with the next response, when there is one behind this. */
function findNextResponse(text: string): string | undefined {
  const headEnd = text.indexOf("\n\n");
  const [line = ""] = text.split("\n", 1);
  if (headEnd < 0) return undefined;
  const behind = text.slice(headEnd + 2);
  // A redirect's body need not end in a line break, so behind one the next status line may stand anywhere.
  const start = INTERIM_RESPONSE.test(line.replace(/^\S+ /, ""))
    ? /(?:HTTP\/\d(?:\.\d)? )[1-9]\d\d(?: [^\n]*)?$/m
    : /(?<=^|\n\n)HTTP\/\d(?:\.\d)? [1-9]\d\d(?: [^\n]*)?$/;
  const at = new RegExp(start, "m").exec(behind)?.index;
  return at === undefined ? undefined : behind.slice(at);
}
