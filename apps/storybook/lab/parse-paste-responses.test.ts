import { describe, expect, it } from "vitest";
import type { ResponseCapture } from "./capture.ts";
import { parsePaste } from "./parse-paste.ts";

const read = (text: string) => {
  const parsed = parsePaste(text);
  return "capture" in parsed ? parsed.capture : parsed.problem;
};
const json = '{"error_code":"ModelArts.0104","error_msg":"Image tag is unknown"}';

interface ResponseCase {
  readonly what: string;
  readonly paste: string;
  readonly expected: Partial<Omit<ResponseCapture, "form" | "headers">> & {
    readonly headers?: Record<string, string>;
  };
}

const responses: readonly ResponseCase[] = [
  {
    what: "a raw response with line feeds",
    paste: `HTTP/1.1 503 Service Unavailable\nContent-Type: application/json\nRetry-After: 30\n\n${json}`,
    expected: {
      status: 503,
      headers: { "Content-Type": "application/json", "Retry-After": "30" },
      body: json,
    },
  },
  {
    what: "a raw response whose empty line was lost",
    paste: `HTTP/1.1 503 Service Unavailable\nRetry-After: 30\n${json}`,
    expected: { status: 503, headers: { "Retry-After": "30" }, body: json },
  },
  {
    what: "a raw response with carriage returns",
    paste: `HTTP/1.1 404 Not Found\r\nX-Request-Id: a1\r\n\r\n{"a":\r\n1}`,
    expected: { status: 404, headers: { "X-Request-Id": "a1" }, body: '{"a":\n1}' },
  },
  {
    what: "HTTP/2 without a reason phrase",
    paste: `HTTP/2 429 \nretry-after: 5\n\n`,
    expected: { status: 429, headers: { "retry-after": "5" }, body: "" },
  },
  {
    what: "headers without a body",
    paste: "HTTP/1.1 502 Bad Gateway\nServer: nginx",
    expected: { status: 502, body: "" },
  },
  {
    what: "an unregistered status",
    paste: "HTTP/1.1 599 \n\n",
    expected: { status: 599 },
  },
  {
    what: "pseudo-headers as developer tools show them",
    paste: ":status: 403\ncontent-type: text/plain\n\nno",
    expected: { status: 403, headers: { "content-type": "text/plain" }, body: "no" },
  },
  {
    what: "a value folded onto the next line, and a value with colons",
    paste: "HTTP/1.1 400 Bad Request\nX-Why: one\n  two\nLocation: https://a.test:8443/x\n\n",
    expected: { headers: { "X-Why": "one two", Location: "https://a.test:8443/x" } },
  },
  {
    what: "a body with empty lines",
    paste: "HTTP/1.1 500 Internal Server Error\n\nfirst\n\nsecond",
    expected: { body: "first\n\nsecond" },
  },
  {
    what: "the request before the response",
    paste: `POST /v1/jobs HTTP/1.1\nHost: api.example.test\nAccept: */*\n\nHTTP/1.1 409 Conflict\n\n${json}`,
    expected: { status: 409, method: "POST", url: "https://api.example.test/v1/jobs", body: json },
  },
  {
    what: "curl -i with its command",
    paste: `$ curl -i -X DELETE 'https://api.example.test/v1/jobs/7?x=1'\nHTTP/1.1 403 Forbidden\n\n${json}`,
    expected: { status: 403, method: "DELETE", url: "https://api.example.test/v1/jobs/7?x=1" },
  },
  {
    what: "curl with data, which sends a POST",
    paste: `curl -si https://api.example.test/v1/jobs --data '{}'\nHTTP/2 400\n\n${json}`,
    expected: { method: "POST" },
  },
  {
    what: "100 Continue before the response",
    paste: `HTTP/1.1 100 Continue\n\nHTTP/1.1 413 Content Too Large\nServer: x\n\nbig`,
    expected: { status: 413, headers: { Server: "x" }, body: "big" },
  },
  {
    what: "a proxy's tunnel and a redirect whose body ends without a line break before the response",
    paste: `HTTP/1.1 200 Connection established\n\nHTTP/1.1 302 Found\nLocation: /b\n\n<a>moved</a>HTTP/1.1 410 Gone\n\ngone`,
    expected: { status: 410, body: "gone" },
  },
  {
    what: "the last of several responses",
    paste: `HTTP/1.1 200 OK\n\nfine\n\nHTTP/1.1 500 Internal Server Error\n\nbroken`,
    expected: { status: 500, body: "broken" },
  },
  {
    what: "a code fence and an indent around it",
    paste: "```http\n    HTTP/1.1 500 Internal Server Error\n    A: b\n\n    broken\n```",
    expected: { status: 500, headers: { A: "b" }, body: "broken" },
  },
  {
    what: "curl -v",
    paste: `*   Trying 192.0.2.7:443...
* Connected to api.example.test (192.0.2.7) port 443
> PUT /v2/graphs/9 HTTP/2
> Host: api.example.test
> User-Agent: curl/8.14.1
>
* Request completely sent off
< HTTP/2 412
< content-type: application/json
< x-request-id: ges-31
<
{ [66 bytes data]
${json}* Connection #0 to host api.example.test left intact`,
    expected: {
      status: 412,
      method: "PUT",
      url: "https://api.example.test/v2/graphs/9",
      headers: { "content-type": "application/json", "x-request-id": "ges-31" },
      body: json,
    },
  },
  {
    what: "curl -v with HTML, a progress meter and a redirect",
    paste: `> GET /old HTTP/1.1
> Host: a.test
>
< HTTP/1.1 301 Moved Permanently
< Location: /new
<
* Ignoring the response-body
  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0
> GET /new HTTP/1.1
> Host: a.test
>
< HTTP/1.1 502 Bad Gateway
<
<html>
<h1>502 Bad Gateway</h1>
</html>`,
    expected: {
      status: 502,
      url: "https://a.test/new",
      body: "<html>\n<h1>502 Bad Gateway</h1>\n</html>",
    },
  },
  {
    what: "the last failed entry of a HAR file",
    paste: JSON.stringify({
      log: {
        entries: [
          { request: { method: "GET", url: "https://a.test/1" }, response: { status: 500, headers: [] } },
          {
            request: { method: "POST", url: "https://a.test/2" },
            response: {
              status: 422,
              headers: [
                { name: ":status", value: "422" },
                { name: "content-type", value: "application/json" },
              ],
              content: { text: json },
            },
          },
          { request: { method: "GET", url: "https://a.test/3" }, response: { status: 200, headers: [] } },
        ],
      },
    }),
    expected: {
      status: 422,
      method: "POST",
      url: "https://a.test/2",
      headers: { "content-type": "application/json" },
      body: json,
    },
  },
  {
    what: "one HAR entry whose content is base64 in another charset",
    paste: JSON.stringify({
      request: { method: "GET", url: "https://a.test" },
      response: {
        status: 400,
        headers: [],
        content: { encoding: "base64", mimeType: "text/plain; charset=gbk", text: btoa("\xbd\xda\xb5\xe3") },
      },
    }),
    expected: { status: 400, body: "节点" },
  },
];

describe("a pasted response", () => {
  it.each(responses)("is read from $what", ({ paste, expected: { headers, ...parts } }) => {
    const capture = read(paste) as ResponseCapture;
    expect(capture).toMatchObject({ form: "response", ...parts });
    if (headers) expect(Object.fromEntries(capture.headers)).toEqual(headers);
  });
});
