import { describe, expect, it } from "vitest";
import { catalogs, translators } from "../common/catalogs.ts";
import { findLanguage } from "./find-language.ts";
import { parsePaste } from "./parse-paste.ts";

function find(text: string) {
  const parsed = parsePaste(text);
  if (!("capture" in parsed) || parsed.capture.form === "request-id") throw new Error(`No failure: ${text}`);
  return findLanguage(text, parsed.capture);
}

const har = (headers: string) =>
  `{"startedDateTime":"2026-11-21T09:30:12.000Z","request":{"method":"GET","headers":[${headers}]},"response":{"status":503,"headers":[]}}`;

describe("the customer's language", () => {
  it.each([
    ["zh-CN", "a report", "Status code: 503\nRequest ID: 3f1c77d0\nLanguage: zh-CN"],
    ["en", "a report of another language", "Status code: 503\nRequest ID: 3f1c77d0\nLanguage: fr"],
    ["zh-TW", "a report without its last line", "狀態碼 / Status code: 503\n請求 ID / Request ID: 3f1c77d0"],
    [
      "zh-TW",
      "a request",
      "GET /v1 HTTP/1.1\nHost: a.test\nAccept-Language: zh-HK,zh;q=0.9\n\nHTTP/1.1 503 x\n\n",
    ],
    [
      "zh-CN",
      "curl -v",
      "> GET /v1 HTTP/2\n> accept-language: zh\n\n< HTTP/2 503\n< content-type: text/plain\n",
    ],
    ["zh-CN", "a command", "curl -i https://a.test -H 'Accept-Language: zh-CN'\nHTTP/2 503\n\n"],
    ["zh-CN", "a HAR entry", har('{"name":"Accept-Language","value":"zh-CN"}')],
    ["zh-CN", "a HAR entry with line breaks", har('{\n"name": "accept-language",\n"value": "zh-CN"\n}')],
    ["zh-TW", "a response", "HTTP/1.1 503 x\nContent-Language: zh-TW\n\n"],
    [
      "zh-CN",
      "a request rather than its response",
      "GET / HTTP/1.1\nAccept-Language: zh-CN\n\nHTTP/1.1 503 x\nContent-Language: en\n\n",
    ],
    ["zh-CN", "a message of the service", 'HTTP/1.1 403 x\n\n{"error_msg":"用户没有权限"}'],
    ["zh-TW", "a note", "錯誤 503，客戶無法開啟頁面"],
  ])("is %s, as %s says", (locale, _, text) => {
    expect(find(text)).toBe(locale);
  });

  it.each(["en", "zh-CN", "zh-TW"] as const)("is that of a title in a note, %s", (locale) => {
    expect(find(`job 7: ${translators[locale].describe(423).title}`)).toBe(locale);
    expect(find(`503, ${catalogs[locale]["status.503.title"]}`)).toBe(locale);
  });

  it.each([
    "503",
    "HTTP/1.1 503 Service Unavailable\nVary: Accept-Language, Cookie\n\n",
    "HTTP/1.1 503 x\nAccept-Language: *\n\n",
    'HTTP/1.1 423 x\n\n{"message":"The resource is locked"}',
    "TypeError: Failed to fetch",
  ])("is not known from %j", (text) => {
    expect(find(text)).toBeUndefined();
  });
});
