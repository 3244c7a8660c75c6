import { describe, expect, it } from "vitest";
import type { ThrownCapture } from "./capture.ts";
import { parsePaste } from "./parse-paste.ts";

const read = (text: string) => {
  const parsed = parsePaste(text);
  return "capture" in parsed ? parsed.capture : parsed.problem;
};
const json = '{"error_code":"ModelArts.0104","error_msg":"Image tag is unknown"}';

interface ThrownCase {
  readonly what: string;
  readonly paste: string;
  readonly expected: Record<string, unknown>;
  readonly kind?: new (...args: never[]) => object;
}

const thrown: readonly ThrownCase[] = [
  {
    what: "a line of text",
    paste: "TypeError: Failed to fetch",
    expected: { name: "TypeError", message: "Failed to fetch" },
    kind: TypeError,
  },
  {
    what: "a line of the browser console with a stack",
    paste:
      "Uncaught (in promise) AxiosError: Network Error\n    at XMLHttpRequest.handleError (https://a.test/x.js:1:2)",
    expected: { name: "AxiosError", message: "Network Error", stack: expect.stringContaining("handleError") },
    kind: Error,
  },
  {
    what: "Node's text with a code and a cause",
    paste:
      "TypeError: fetch failed\n    at node:internal/deps/undici:1:1\n  [cause]: Error: getaddrinfo ENOTFOUND api.example.test",
    expected: {
      message: "fetch failed",
      cause: expect.objectContaining({ message: "getaddrinfo ENOTFOUND api.example.test" }),
    },
    kind: TypeError,
  },
  {
    what: "a Java log",
    paste: "java.net.SocketTimeoutException: Read timed out\n\tat java.base/x.read(Socket.java:1)",
    expected: { name: "SocketTimeoutException", message: "Read timed out" },
  },
  {
    what: "JSON",
    paste:
      '{"name":"AxiosError","message":"timeout of 5000ms exceeded","code":"ECONNABORTED","config":{"a":1}}',
    expected: { name: "AxiosError", code: "ECONNABORTED", config: { a: 1 } },
    kind: Error,
  },
  {
    what: "JSON with a cause",
    paste:
      '{"name":"TypeError","message":"fetch failed","cause":{"name":"Error","code":"ECONNREFUSED","message":"no"}}',
    expected: { cause: expect.objectContaining({ code: "ECONNREFUSED" }) },
    kind: TypeError,
  },
  {
    what: "JSON of an abort",
    paste: '{"name":"AbortError","message":"signal is aborted without reason"}',
    expected: { name: "AbortError" },
    kind: DOMException,
  },
  {
    what: "a HAR entry without a response",
    paste:
      '{"request":{"method":"GET","url":"https://a.test"},"response":{"status":0,"headers":[],"_error":"net::ERR_FAILED"}}',
    expected: { message: "Failed to fetch" },
    kind: TypeError,
  },
];

describe("a pasted thrown error", () => {
  it.each(thrown)("is rebuilt from $what", ({ paste, expected, kind }) => {
    const { form, value } = read(paste) as ThrownCapture;
    expect(form).toBe("thrown");
    for (const [key, wanted] of Object.entries(expected))
      if (key === "cause" && wanted && typeof wanted === "object")
        expect((value as Error).cause).toBeDefined();
      else expect((value as Record<string, unknown>)[key]).toEqual(wanted);
    if (kind) expect(value).toBeInstanceOf(kind);
  });

  it("is a string when the text names no error", () => {
    expect(read("boom, it broke")).toEqual({ form: "thrown", value: "boom, it broke" });
  });

  it("is the parsed JSON of a body without headers", () => {
    expect(read(json)).toEqual({ form: "thrown", value: JSON.parse(json) });
  });

  it("ignores a pasted __proto__", () => {
    const { value } = read(
      '{"name":"TypeError","message":"m","__proto__":{"polluted":1},"cause":1}',
    ) as ThrownCapture;
    expect(value).toBeInstanceOf(TypeError);
    expect((value as { polluted?: number }).polluted).toBeUndefined();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("a paste that cannot be read", () => {
  it.each([
    ["nothing", "", "empty"],
    ["spaces", " \n\t\r\n ", "empty"],
    ["punctuation", "?? 12 -- !!", "unreadable"],
    ["the bytes of a picture", "\u0089PNG\u0000\u0001\u0002\u0003IHDR\u0000\u0000", "unreadable"],
    ["far too much", "a".repeat(4_000_001), "too-long"],
  ])("returns a problem for %s", (_, paste, problem) => {
    expect(read(paste)).toBe(problem);
  });

  it.each([
    ["spaces in one line", `x${" ".repeat(1_000_000)}y`],
    ["line breaks", `x${"\n".repeat(1_000_000)}y`],
    ["brackets", "[".repeat(100_000)],
    ["at signs", `x\n${"@".repeat(1_000_000)}`],
    ["status lines", "HTTP/1.1 100 Continue\n\n".repeat(20_000)],
    ["curl markers", "< HTTP/1.1 500\n".repeat(50_000)],
  ])("never throws for many %s", (_, paste) => {
    expect(() => read(paste)).not.toThrow();
  });
});
