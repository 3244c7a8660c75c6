import type { Failure, JsonValue } from "@errorkit/core";
import {
  createFailureReader,
  findFailureInBody,
  getRaw,
  isFailure,
  readFailure,
  redact,
  toFailure,
} from "@errorkit/core";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { optionalReaders } from "./corpus/cases.ts";

/** Markup, control characters, bidirectional controls. */
const unclean =
  /<\/|<!|<(?:html|script|img|svg|p|b|div|body)\b|[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/iu;

function expectValid(failure: Failure): void {
  expect(isFailure(failure)).toBe(true);
  expect(failure.message.trim()).not.toBe("");
  expect(failure.message).not.toMatch(unclean);
  expect(Object.isFrozen(failure)).toBe(true);
  const copy = JSON.parse(JSON.stringify(failure));
  expect(copy).toEqual(failure);
  expect(isFailure(copy)).toBe(true);
}

const nastyNames = fc.constantFrom(
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "code",
  "message",
  "error",
  "errors",
  "detail",
  "fields",
  "status",
  "title",
  "data",
  "response",
  "cause",
  "name",
  "retry_after",
  "request_id",
  "param",
  "path",
);
const nastyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "<img src=x onerror=alert(1)>",
    "<<b>script>alert(1)</script>",
    "<svg/onload=1",
    "\u202egnp.exe",
    "a\u0000b",
    "</p>",
    "<!--",
    "<![CDATA[",
    '{"message":"<b>x</b>"}',
    "\ud800",
    "constructor",
    "404",
    "12s",
    "/a/b",
    "%",
    "Bearer abc123def456",
  ),
);
const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    nastyText,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 5 }),
    fc
      .array(fc.tuple(fc.oneof(nastyNames, nastyText), tie("value")), { maxLength: 6 })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe("any input", () => {
  it("makes a valid failure of any JSON value, thrown or in a response", () => {
    fc.assert(
      fc.property(json, (value) => {
        expectValid(toFailure(value));
        expectValid(
          toFailure(
            Object.assign(new Error("x"), { response: { status: 400, data: value, headers: value } }),
          ),
        );
        const found = findFailureInBody(value);
        if (found) expectValid(found);
      }),
      { numRuns: 400 },
    );
  });

  it("makes a valid failure of any JSON value with every optional reader, of which none throws", () => {
    const readers = Object.values(optionalReaders);
    const reader = createFailureReader({ readers });
    fc.assert(
      fc.property(json, (body) => {
        expectValid(reader.toFailure(body));
        expectValid(reader.toFailure(Object.assign(new Error("x"), body)));
        for (const { read } of readers)
          read({ status: 400, headers: new Map(), body: body as JsonValue, receivedAt: 0 });
      }),
      { numRuns: 400 },
    );
  });

  it("makes a valid failure of anything that JavaScript can throw", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withObjectString: true,
          withSet: true,
          withSparseArray: true,
          withTypedArray: true,
        }),
        (value) => {
          expectValid(toFailure(value));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("makes a valid failure of any response: bytes, status and headers", async () => {
    const header = fc.oneof(
      nastyText,
      fc.constantFrom(
        "1",
        "application/json; charset=utf-16",
        "text/html",
        "x; charset=gbk",
        "Sat, 21 Nov 2026 08:00:00 GMT",
      ),
    );
    const names = fc.constantFrom(
      "content-type",
      "retry-after",
      "date",
      "ratelimit",
      "x-ratelimit-reset",
      "x-request-id",
      "www-authenticate",
      "grpc-status",
      "traceparent",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 200, max: 599 }).filter((status) => ![204, 205, 304].includes(status)),
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          nastyText,
          json.map((value) => JSON.stringify(value) ?? ""),
        ),
        fc.array(fc.tuple(names, header), { maxLength: 5 }),
        async (status, body, fields) => {
          const headers = new Headers();
          for (const [name, value] of fields) headers.set(name, value.replace(/[^\x20-\x7e]/g, ""));
          const failure = await readFailure(new Response(body as BodyInit, { status, headers }));
          expectValid(failure);
          if (failure.kind !== "parse") expect(failure.status).toBe(status);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("redacts any text without an error, and a second time without a change", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect(redact(redact(text))).toBe(redact(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe("hostile values", () => {
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error("get");
      },
      has() {
        throw new Error("has");
      },
      ownKeys() {
        throw new Error("ownKeys");
      },
      getPrototypeOf() {
        throw new Error("getPrototypeOf");
      },
    },
  );
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const cyclic: Record<string, unknown> = { message: "Round and round", code: "LOOP" };
  cyclic.self = cyclic;
  cyclic.cause = cyclic;
  const getters = Object.defineProperties(
    {},
    {
      status: {
        get() {
          throw new Error("no");
        },
        enumerable: true,
      },
      message: { value: "Still read", enumerable: true },
    },
  );
  const values: readonly (readonly [string, unknown])[] = [
    ["a proxy that throws at everything", throwing],
    ["a revoked proxy", revoked],
    ["an object with a throwing getter", getters],
    ["a cyclic object", cyclic],
    ["a frozen error", Object.freeze(new Error("Frozen"))],
    ["an error without a prototype", Object.assign(Object.create(null), { name: "Error", message: "Bare" })],
    ["a function", () => undefined],
    ["a symbol", Symbol("Sign")],
    ["undefined", undefined],
    ["null", null],
    ["NaN", Number.NaN],
    ["a bigint", 12n],
    ["a date", new Date(0)],
    ["a map", new Map([["message", "Mapped"]])],
    ["a promise", Promise.resolve(1)],
    [
      "an error whose toString throws",
      Object.assign(new Error("Loud"), {
        toString() {
          throw new Error("no");
        },
      }),
    ],
  ];

  it.each(values)("makes a valid failure of %s", (_, value) => {
    expectValid(toFailure(value));
    expectValid(toFailure(Object.assign(new Error("outer"), { cause: value })));
    expectValid(toFailure({ response: value, status: 500 }));
    expect(isFailure(value)).toBe(false);
    findFailureInBody(value);
  });

  it("reads the members beside a throwing getter", () => {
    expect(toFailure(getters).message).toBe("Still read");
    expect(toFailure(cyclic)).toMatchObject({ message: "Round and round", code: "LOOP" });
  });

  it("never rejects for an object that only resembles a response", async () => {
    for (const [, value] of values) expectValid(await readFailure(value as Response));
    expectValid(
      await readFailure({
        status: 500,
        headers: new Headers(),
        clone: () => {
          throw new Error("no");
        },
      } as unknown as Response),
    );
  });

  it("treats codes such as constructor as plain text", () => {
    for (const code of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const failure = toFailure(
        JSON.parse(`{"code":"${code}","message":"Kept","__proto__":{"polluted":true}}`),
      );
      expect(failure).toMatchObject({ code, message: "Kept" });
      expect(failure.service).toBeUndefined();
      expect(failure.retryClass).toBeUndefined();
    }
  });
});

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
