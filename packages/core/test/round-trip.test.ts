import type { Failure } from "@errorkit/core";
import { findFailureInBody, readFailure, toFailure } from "@errorkit/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

// The same inputs in each run. `fuzz.test.ts` reads many more.
const options = { seed: 11, numRuns: 300 } as const;

const part = fc.constantFrom(
  "a",
  "size",
  "Not_Found",
  "错误",
  "👩‍👩‍👧",
  "\ud83d",
  "\u202e",
  "\u200b",
  "\ufeff",
  "\u0000",
  "\n    at x",
  "\n",
  "  ",
  "<b>",
  "<",
  ">",
  "</script>",
  "<script>",
  "<name>",
  "&lt;",
  ".",
  "[0]",
  "/",
  "#",
  ":",
  "=",
  "…",
  "•••",
  "token=",
  "password: ",
  '"secret": "',
  "Bearer abcDEF12345",
  "?sig=",
  "https://u:p@h.test/",
  "eyJhbGciOi.abcd",
  "cookie: a=",
);
const text = fc.oneof(
  fc.array(part, { maxLength: 8 }).map((parts) => parts.join("")),
  fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 4 }), fc.integer({ min: 900, max: 5000 }))
    .map(([parts, length]) =>
      parts
        .join("")
        .repeat(Math.ceil(length / parts.join("").length))
        .slice(0, length),
    ),
);
const name = fc.oneof(
  fc.constantFrom(
    ..."code message error errors detail details fields path field status title data type reason name request_id trace_id retry_after permission scope resource input token code __type".split(
      " ",
    ),
  ),
  text,
);
const body = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    text,
    fc.constantFrom(0, -0, 404, 1e300, true, null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie("value")), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** One line without invisible characters, angle brackets and half characters. */
const NAME = /^(?!\s)[^\p{Cc}\p{Cs}<>\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]{1,200}$/u;

function expectStable(failure: Failure): void {
  const { code, fieldErrors = [], permissions = [] } = failure;
  const parts = fieldErrors.flatMap((field) => [...field.path, field.code]);
  for (const value of [code, ...permissions, ...parts])
    if (typeof value === "string") expect(value).toMatch(NAME);
  for (const field of fieldErrors) expect(field.path.length).toBeLessThanOrEqual(20);
  expect(toFailure(JSON.parse(JSON.stringify(failure)))).toEqual(failure);
}

describe("a failure that goes through JSON and is read again is the same", () => {
  it("for any thrown value", () => {
    fc.assert(
      fc.property(body, (value) => {
        expectStable(toFailure(value));
        expectStable(toFailure(Object.assign(new Error("x"), { response: { status: 422, data: value } })));
        const found = findFailureInBody(value);
        if (found) expectStable(found);
      }),
      options,
    );
  });

  it("for any response", async () => {
    const header = text.map((value) => value.replace(/[^\x20-\x7e]/g, "").slice(0, 300));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(200, 400, 401, 403, 404, 422, 500),
        fc.oneof(
          text,
          body.map((value) => JSON.stringify(value)),
        ),
        fc.dictionary(
          fc.constantFrom(
            "x-request-id",
            "x-amzn-errortype",
            "grpc-status",
            "grpc-message",
            "www-authenticate",
            "x-error-code",
          ),
          header,
        ),
        async (status, content, headers) => {
          expectStable(
            await readFailure(new Response(content, { status, headers }), { method: "get", url: content }),
          );
        },
      ),
      options,
    );
  });

  it("for field errors, a code and permissions of any text", () => {
    fc.assert(
      fc.property(text, text, text, (field, code, permission) => {
        const errors = [
          { field, message: code, code: permission },
          { loc: [field, 0, code], msg: permission },
        ];
        expectStable(toFailure({ status: 403, code, message: field, permission, errors }));
        expectStable(
          toFailure({ status: 422, errors: { [field]: [code], [code]: { [permission]: [field] } } }),
        );
        expectStable(toFailure({ status: 403, message: `not authorized to perform: ${permission}` }));
      }),
      options,
    );
  });
});
