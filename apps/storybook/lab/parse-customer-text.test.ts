import { describe, expect, it } from "vitest";
import { parsePaste } from "./parse-paste.ts";
import { readCapture } from "./read-capture.ts";

const parse = (text: string) => {
  const parsed = parsePaste(text);
  return "capture" in parsed ? parsed.capture : parsed.problem;
};

async function read(text: string) {
  const capture = parse(text);
  if (typeof capture === "string" || capture.form === "request-id") return capture;
  return readCapture(capture);
}

describe("one word with digits", () => {
  it.each(["77aa10f3c2", "req_8f3kz91q", "a1b2-c3d4-e5f6", " 9f00c2d1 ", "7712034e10", "20045678901"])(
    "is a request ID: %j",
    (text) => {
      expect(parse(text)).toEqual({ form: "request-id", requestId: text.trim() });
    },
  );

  it.each([
    "503",
    "ModelArts.0107",
    "CSS.0001",
    "Foo.99999",
    "2026-11-21",
    "abc123",
    "Unavailable",
    "ERR_HTTP2_PROTOCOL_ERROR",
    "error-503",
    "status_502",
    "77aa10f3c2 77aa10f3c3",
    "https://example.test/77aa10f3c2",
  ])("is not a request ID: %j", (text) => {
    expect(parse(text)).not.toHaveProperty("requestId");
  });
});

describe("a page of a gateway without its status line", () => {
  it.each([
    [
      "nginx",
      "<html>\n<head><title>502 Bad Gateway</title></head>\n<body>\n<center><h1>502 Bad Gateway</h1></center>\n<hr><center>nginx/1.25.3</center>\n</body>\n</html>",
      502,
    ],
    [
      "a doctype",
      '<!DOCTYPE html><html lang="en"><head><title>504 Gateway Time-out</title></head></html>',
      504,
    ],
    ["Tomcat", "<html><head><title>HTTP Status 404 – Not Found</title></head></html>", 404],
    ["CloudFront", "<HTML><HEAD></HEAD><BODY><H1>403 ERROR</H1></BODY></HTML>", 403],
    ["a site's name", "<html><head><title>example.com | 502: Bad gateway</title></head></html>", 502],
    ["a name only", "<html><head><title>Service Unavailable</title></head></html>", 503],
    ["its visible text", "502 Bad Gateway\nnginx/1.25.3", 502],
    ["its visible text, below another line", "Oops\n\n404 Not Found\nopenresty", 404],
  ])("is read as a response: %s", async (_, text, status) => {
    expect(parse(text)).toMatchObject({ form: "response", status, body: text });
    expect(await read(text)).toMatchObject({ kind: "http", status });
  });

  it("keeps the request ID that a customer wrote below it", async () => {
    expect(await read("502 Bad Gateway\nnginx/1.25.3\nrequest id 3f1c77d0a4b24e7e")).toMatchObject({
      status: 502,
      requestId: "3f1c77d0a4b24e7e",
    });
  });

  it("keeps the permission that a line below it names", async () => {
    const text = "403 Forbidden\nYou have no permission to perform modelarts:notebook:create";
    expect(await read(text)).toMatchObject({ status: 403, permissions: ["modelarts:notebook:create"] });
  });

  it.each(["<html><head><title>Order 404</title></head></html>", "<html><body>502 euros</body></html>"])(
    "has no status by chance: %s",
    (text) => {
      expect(parse(text)).not.toHaveProperty("status");
    },
  );
});

describe("a sentence with a status", () => {
  it.each([
    ["Customer got a 409 conflict when deleting the dataset", 409],
    ["The console shows 404 not found for the notebook", 404],
    ["They see 429 (Too Many Requests) since noon", 429],
    ["It fails with a 502 error every morning", 502],
    ["客户删除数据集时返回 409 冲突", 409],
    ["客户打开页面出现 502 错误", 502],
    ["客戶開啟頁面出現 502 錯誤", 502],
  ])("%s", async (text, status) => {
    expect(await read(text)).toMatchObject({ kind: "http", status });
  });

  it.each(["The job has 500 notebooks", "It cost 404 dollars", "Only 400 of 500 errors are new"])(
    "is not read by chance: %s",
    async (text) => {
      expect(await read(text)).not.toHaveProperty("status");
    },
  );
});

describe("an error of curl", () => {
  it.each([
    ["curl: (6) Could not resolve host: api.example.test", "network"],
    [
      "curl: (7) Failed to connect to api.example.test port 443 after 21 ms: Couldn't connect to server",
      "network",
    ],
    ["curl: (28) Operation timed out after 30001 milliseconds with 0 bytes received", "timeout"],
    ["curl: (35) OpenSSL SSL_connect: Connection reset by peer", "network"],
    ["curl: (52) Empty reply from server", "network"],
    ["curl: (56) Recv failure: Connection reset by peer", "network"],
    ["curl: (60) SSL certificate problem: certificate has expired", "network"],
    ["The customer sees curl (28) timed out", "timeout"],
    ["curl error 28", "timeout"],
    ["curl exit code (7)", "network"],
  ])("%s", async (text, kind) => {
    expect(await read(text)).toMatchObject({ kind });
    expect(await read(text)).not.toHaveProperty("code");
  });

  it("is read with the command that failed", async () => {
    expect(
      await read("$ curl -X POST https://api.example.test/v1/jobs\ncurl: (7) Failed to connect"),
    ).toMatchObject({ kind: "network", method: "POST", url: "https://api.example.test/v1/jobs" });
  });

  it.each(["I used curl 6 times", "curl 7.88 fails", "curl -m 28 hangs"])("is not %s", async (text) => {
    expect(await read(text)).toMatchObject({ kind: "unknown" });
  });

  it("is not the cause where a response arrived", async () => {
    expect(await read("HTTP/1.1 503 Service Unavailable\n\ncurl: (56) Recv failure")).toMatchObject({
      status: 503,
    });
  });
});
