import type { ResponseCapture } from "./capture.ts";
import { parseHead } from "./parse-head.ts";
import { parseRequest } from "./parse-request.ts";

/** RFC 9112 section 4: `HTTP/1.1 404 Not Found`, `HTTP/2 404`, or `:status: 404` as developer tools show it. */
const STATUS_LINE = /^(?:HTTP\/\d(?:\.\d)? |:status: ?)([1-9]\d\d)(?: [^\n]*)?$/m;
/** Responses that another one follows: interim responses, redirects, challenges, a proxy's `200 Connection established`. */
const INTERIM_RESPONSE = /^(?:1\d\d|30\d|401|407|200 Connection established)/i;

/**
 * Reads raw responses, as `curl -i` prints them, with or without the request. Of several responses it reads the last one.
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
    form: "response",
    status: Number(STATUS_LINE.exec(line)?.[1]),
    headers,
    body,
    ...parseRequest(before),
  };
}

/** The rest of the text from the next response on, if there is one. */
function findNextResponse(text: string): string | undefined {
  const headEnd = text.indexOf("\n\n");
  const [line = ""] = text.split("\n", 1);
  if (headEnd < 0) return undefined;
  const behind = text.slice(headEnd + 2);
  // The body of a redirect may end without a line break, so the next status line may start in the middle of a line.
  const start = INTERIM_RESPONSE.test(line.replace(/^\S+ /, ""))
    ? /(?:HTTP\/\d(?:\.\d)? )[1-9]\d\d(?: [^\n]*)?$/m
    : /(?<=^|\n\n)HTTP\/\d(?:\.\d)? [1-9]\d\d(?: [^\n]*)?$/;
  const at = new RegExp(start, "m").exec(behind)?.index;
  return at === undefined ? undefined : behind.slice(at);
}
