import { findFailureInBody, isFailure, readFailure, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { expectValid } from "./helpers/expect-valid.ts";

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

  it("reads a body whose members are called like methods", () => {
    const hostile = { toString: 1, valueOf: "x" };
    const names = "status code type retry_after request_id id success msg error data meta name".split(" ");
    for (const name of names) {
      const body = { [name]: hostile, message: "Kept" };
      expect(toFailure(body).message).toBe("Kept");
      expectValid(toFailure(Object.assign(new Error("x"), body)));
      findFailureInBody(body);
    }
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
