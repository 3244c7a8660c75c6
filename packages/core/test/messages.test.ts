import { readFailure, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { respond } from "./helpers/respond.ts";

describe("messages", () => {
  it.each([
    [502, "502 Bad Gateway"],
    [418, "HTTP 418"],
    [522, "HTTP 522"],
    [413, "413 Content Too Large"],
  ])("are the registry's phrase for a bare %i", (status, message) => {
    expect(toFailure(status)).toMatchObject({ kind: "http", status, message, messageSource: "phrase" });
  });

  it("name the kind when there is no response", () => {
    expect(toFailure(new TypeError("Failed to fetch"), { online: true })).toMatchObject({
      kind: "network",
      message: "Network error",
    });
    expect(toFailure(null)).toMatchObject({
      kind: "unknown",
      message: "Unknown error",
      messageSource: "phrase",
    });
  });

  it("of a thrown error or string without a response come from the client, also after JSON", () => {
    for (const thrown of [new TypeError("Cannot read properties of undefined"), "Something broke"]) {
      const failure = toFailure(thrown);
      expect(failure.messageSource).toBe("client");
      expect(toFailure(JSON.parse(JSON.stringify(failure))).messageSource).toBe("client");
    }
  });

  it("of a thrown body, and of an error with a code or a request ID, come from the service", () => {
    const error = Object.assign(new Error("Quota used up"), { requestId: "r1" });
    for (const thrown of [{ message: "Name is taken" }, '{"message":"Name is taken"}', error])
      expect(toFailure(thrown).messageSource).toBe("server");
  });

  it("leave out a field error with nothing to show", () => {
    const fieldErrors = [
      { path: ["a"], message: "\u200b" },
      { path: ["b"], message: "Too small" },
    ];
    const failure = {
      kind: "http",
      message: "No",
      messageSource: "server",
      reader: "x",
      timestamp: 1,
      fieldErrors,
    };
    expect(toFailure(failure).fieldErrors).toEqual([{ path: ["b"], message: "Too small" }]);
  });

  it("are truncated", async () => {
    const { message } = await readFailure(respond({ message: "long ".repeat(5000) }));
    expect(message.length).toBeLessThanOrEqual(1000);
    expect(message.endsWith("…")).toBe(true);
  });

  it.each([
    ["First<br>second", "First second"],
    ["<p>One</p><p>Two</p>", "One Two"],
    ["a<script>alert(1)\n</script>b", "a b"],
    ["An open script <script>alert(1)", "An open script"],
    ["An open tag <img src=x", "An open tag"],
    ["  \nTraceback (most recent call last):\n  File \"a\"\nKeyError: 'x'", "KeyError: 'x'"],
    ["See the Traceback (most of it)\nabove", "See the Traceback (most of it) above"],
    ["Failed\ngoroutine 12 [running]", "Failed"],
    ["Failed\ngoroutines are busy", "Failed goroutines are busy"],
    ["No access\nRequestId:abc", "No access"],
  ])("of the service %j are the text %j", async (message, text) => {
    expect((await readFailure(respond({ message }))).message).toBe(text);
  });

  it("in XML have the characters that entities stand for, and keep what is no entity", async () => {
    const read = async (message: string) =>
      (await readFailure(respond(`<Error><Code>E</Code><Message>${message}</Message></Error>`))).message;
    expect(await read("It&#39;s &#x4E2D; &quot;a&amp;b&quot;&nbsp;&apos;c&apos;")).toBe(
      "It's \u4e2d \"a&b\" 'c'",
    );
    expect(await read("&bogus; &#1114112; &#xFFFFFFF; &#128512; &#x10FFFF;!")).toBe(
      "&bogus; &#1114112; &#xFFFFFFF; \u{1F600} \u{10FFFF}!",
    );
  });
});
