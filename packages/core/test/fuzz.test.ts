import type { JsonValue } from "@errorkit/core";
import { createFailureReader, findFailureInBody, readFailure, redact, toFailure } from "@errorkit/core";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { optionalReaders } from "./corpus/cases.ts";
import { runFuzz } from "./fuzz/run-fuzz.ts";
import { expectValid } from "./helpers/expect-valid.ts";

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

it("makes a clean failure of 100,000 inputs, the same after JSON", async () => {
  // `npm run fuzz` reads 10 million, and repeats one by its seed.
  const problems: string[] = [];
  await runFuzz(0, 100_000, (seed, problem) => problems.push(`seed ${seed}: ${problem}`));
  expect(problems).toEqual([]);
}, 600_000);
