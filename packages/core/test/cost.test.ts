import { findFailureInBody, getRaw, isFailure, readFailure, redact, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { expectValid } from "./helpers/expect-valid.ts";

describe("cost", () => {
  // Not a measure of speed: what is linear takes well under a second, what is quadratic takes minutes at these sizes.
  const LIMIT = 20_000;

  it.each([
    ["10 MB of text", "x".repeat(10_000_000)],
    ["10 MB of JSON", JSON.stringify({ message: "Big", filler: "y".repeat(10_000_000) })],
    ["JSON 100,000 deep", "[".repeat(100_000) + "]".repeat(100_000)],
    ["objects 100,000 deep", `${'{"error":'.repeat(100_000)}1${"}".repeat(100_000)}`],
    ["a list of a million", JSON.stringify(Array.from({ length: 1_000_000 }, (_, index) => index))],
    ["open comments", "<!--".repeat(100_000)],
    ["open tags", "<a".repeat(200_000)],
    ["open titles", `<html>${"<title".repeat(100_000)}`],
    ["open attributes", `<a ${"b=".repeat(200_000)}`],
    ["one endless name", `<${"a".repeat(400_000)}`],
    ["nested tags", "<a>".repeat(200_000)],
    ["open CDATA", "<a><![CDATA[".repeat(50_000)],
    ["list items", `<html>${"<li>".repeat(200_000)}`],
    ["entities", `<a>${"&#".repeat(200_000)}</a>`],
    ["broken JSON of quotes", `{${'"a":'.repeat(100_000)}`],
    ["broken JSON of escapes", `{"a":"${"\\".repeat(400_000)}`],
    ["broken JSON of spaces", `{${'"a"      '.repeat(60_000)}`],
    ["lines", "at \n".repeat(100_000)],
    ["secrets", `{"message":"${"token=".repeat(80_000)}"}`],
    ["line breaks", `{"message":"a${"\\n".repeat(3900)}b"}`],
    ["blanks", `a${" ".repeat(200_000)}b`],
    ["tokens without an end", "-eyJabcdefgh".repeat(60_000)],
    ["braces", `{"message":"{${"} ".repeat(100_000)}x"}`],
    ["dashes", `{"message":"${"api-key-".repeat(80_000)}"}`],
    ["a data stream", `data: ${"data: {".repeat(60_000)}`],
    ["lines of a data stream", "data: {error\n".repeat(60_000)],
    ["timeouts", "timeout".repeat(60_000)],
    ["aborts", "abort".repeat(60_000)],
    ["charsets", `<?xml ${"encoding=".repeat(60_000)}`],
  ])(
    "stays small for %s",
    async (_, body) => {
      expectValid(await readFailure(new Response(body, { status: 500 })));
      expectValid(toFailure(body));
      expectValid(
        toFailure({ status: 500, message: body, errors: { [body.slice(0, 100_000)]: [body] }, token: body }),
      );
      expectValid(toFailure({ name: body, code: body, type: body, message: body, error: body }));
    },
    LIMIT,
  );

  it.each([
    [
      "a wide object",
      () =>
        Object.fromEntries(
          Array.from({ length: 300_000 }, (_, index) => [`k${index}`, { code: index, message: "m" }]),
        ),
    ],
    ["a deep object", () => Array.from({ length: 100_000 }).reduce((inner) => ({ error: inner }), {})],
    [
      "many causes",
      () => Array.from({ length: 50_000 }).reduce((cause) => new Error("x", { cause }), undefined),
    ],
    [
      "a bush of lists",
      () => {
        const leaf: unknown[] = [{ message: "m" }];
        return Array.from({ length: 12 }).reduce<unknown>((inner) => [inner, inner, inner], leaf);
      },
    ],
  ])(
    "stays small for %s",
    async (_, make) => {
      const value = make();
      expectValid(toFailure(value));
      findFailureInBody(value);
      isFailure(value);
    },
    LIMIT,
  );

  it.each([
    "-eyJabcdefgh",
    "token: ",
    "a=",
    "?key=",
    "://a:",
    "Bearer a1",
    "cookie: a",
    "sk-",
    "webhooks/a/=",
    "-----BEGIN ",
    '"token": ',
    "; ",
    "x",
  ])(
    "redacts a megabyte of %j",
    (part) => {
      const text = part.repeat(1_000_000 / part.length);
      expect(redact(text).length).toBeLessThanOrEqual(text.length + 10);
    },
    LIMIT,
  );

  it("marks a truncated body, and reads its beginning", async () => {
    const body = `{"error_code":"SVC.1","error_msg":"Rack is full","filler":"${"z".repeat(400_000)}"}`;
    const failure = await readFailure(new Response(body, { status: 500 }));
    expect(failure).toMatchObject({ truncated: true, code: "SVC.1", message: "Rack is full" });
    const whole = await readFailure(new Response(body, { status: 500 }), { maxBytes: 1_000_000 });
    expect(whole.truncated).toBeUndefined();
    expect((getRaw(whole) as { filler: string }).filler).toHaveLength(400_000);
  });
});
