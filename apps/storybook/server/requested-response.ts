/** Responses without a body (RFC 9110 sections 15.3.5, 15.3.6 and 15.4.5). */
const STATUSES_WITHOUT_BODY: readonly number[] = [204, 205, 304];

/** Headers that only the server may set. */
const HOP_BY_HOP: readonly string[] = [
  "connection",
  "content-length",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
];

/** The path of the endpoint, relative to the page. */
export const RESPONSE_PATH = "response";

/**
 * Returns the URL that requests a response.
 * @param status 200 to 599, the range that `Response` allows.
 * @param headers lines such as `Retry-After: 30`.
 * @example getResponseUrl(429, ["Retry-After: 30"])
 */
export function getResponseUrl(status: number, headers: readonly string[] = [], body = ""): string {
  const query = new URLSearchParams({ status: String(status), body });
  for (const line of headers) query.append("header", line);
  return `${RESPONSE_PATH}?${query}`;
}

/**
 * Creates the response that a URL requests with `status`, `header` (repeated, `name:value`) and `body`. An invalid request
 * gets a 400 with the reason. The development server, the tests and the service worker of the static build use it.
 */
export function createRequestedResponse(url: URL): Response {
  const query = url.searchParams;
  const status = Number(query.get("status") ?? 200);
  if (!Number.isInteger(status) || status < 200 || status > 599)
    return createBadRequest(`status is ${query.get("status")}; use 200 to 599`);
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
