/** Statuses that carry no body (RFC 9110 sections 15.3.5, 15.3.6 and 15.4.5). */
const STATUSES_WITHOUT_BODY: readonly number[] = [204, 205, 304];

/** Set by whoever sends the answer, never by the one who asks for it. */
const HOP_BY_HOP: readonly string[] = [
  "connection",
  "content-length",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
];

/** The path on which answers are asked for, relative to the page. */
export const RESPONSE_PATH = "response";

/**
 * The address that brings a chosen answer.
 * @param status 200–599: what a browser lets a page see.
 * @param headers e.g. `['Retry-After: 30']`.
 */
export function getResponseUrl(status: number, headers: readonly string[] = [], body = ""): string {
  const query = new URLSearchParams({ status: String(status), body });
  for (const line of headers) query.append("header", line);
  return `${RESPONSE_PATH}?${query}`;
}

/**
 * One pure function from a request to a real answer: the development server, the tests and the static build's service
 * worker share it. Query: `status`, `header` (repeated, `name:value`), `body`. What cannot be answered is a 400 that says why.
 */
export function createRequestedResponse(url: URL): Response {
  const query = url.searchParams;
  const status = Number(query.get("status") ?? 200);
  if (!Number.isInteger(status) || status < 200 || status > 599)
    return createBadRequest(`status is ${query.get("status")}; a browser shows a page 200 to 599 only`);
  const headers = new Headers();
  for (const line of query.getAll("header")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim();
    if (HOP_BY_HOP.includes(name.toLowerCase())) continue;
    try {
      headers.append(name, line.slice(colon + 1).trim());
    } catch {
      return createBadRequest(`'${line}' is not a header; write name:value`);
    }
  }
  return new Response(STATUSES_WITHOUT_BODY.includes(status) ? null : query.get("body"), { status, headers });
}

const createBadRequest = (error_msg: string): Response =>
  Response.json({ error_code: "Demo.0001", error_msg }, { status: 400 });
