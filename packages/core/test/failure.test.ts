import type { Failure } from "@errorkit/core";
import { FailureError, getRaw, isFailure, readFailure, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { respond } from "./helpers/respond.ts";

describe("a failure", () => {
  it("is plain, deeply frozen and the same after JSON", async () => {
    const failure = await readFailure(
      respond({
        code: "E1",
        message: "Two fields are wrong",
        errors: [{ field: "a[0].b", message: "too long" }],
        more: { deep: [1] },
      }),
      { now: 7, method: "put", url: "https://api.example.test:8443/x", service: "racks" },
    );
    expect(failure).toEqual({
      kind: "http",
      status: 400,
      code: "E1",
      message: "Two fields are wrong",
      messageSource: "server",
      fieldErrors: [{ path: ["a", 0, "b"], message: "too long" }],
      details: { errors: [{ field: "a[0].b" }], more: { deep: [1] } },
      service: "racks",
      host: "api.example.test:8443",
      method: "PUT",
      url: "https://api.example.test:8443/x",
      reader: "generic",
      timestamp: 7,
    });
    const frozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(failure)).toBe(true);
    expect(JSON.parse(JSON.stringify(failure))).toEqual(failure);
    expect(structuredClone(failure)).toEqual(failure);
  });

  it("is returned unchanged when it is read again, also from an error or a cause", () => {
    const failure = toFailure(new Error("Pick a region first"));
    expect(toFailure(failure)).toBe(failure);
    expect(toFailure(new FailureError(failure))).toBe(failure);
    expect(toFailure(new Error("outer", { cause: new FailureError(failure) }))).toBe(failure);
  });

  it("takes no headers with toFailure, which would have no use for them", () => {
    const failure = toFailure(404);
    // @ts-expect-error only `findFailureInBody` takes the headers of the response
    expect(toFailure(failure, { headers: { "x-request-id": "req-7" } })).toBe(failure);
  });

  it("is recognized, also after JSON; a similar object is not", () => {
    const failure = toFailure(404);
    expect(isFailure(failure)).toBe(true);
    expect(isFailure(JSON.parse(JSON.stringify(failure)))).toBe(true);
    for (const value of [
      null,
      "x",
      {},
      { kind: "http" },
      { ...failure, kind: "constructor" },
      { ...failure, message: "" },
      { ...failure, timestamp: "now" },
    ]) {
      expect(isFailure(value)).toBe(false);
    }
  });

  it("is sanitized when it comes through JSON", () => {
    const foreign = {
      ...toFailure(404),
      message: "Gone <b>for</b>\u202e good, api_key=Zx81Kq0PmW",
      status: 9000,
      retryAfterSeconds: -5,
      retryClass: "always",
      fieldErrors: [{ path: "x", message: "no path" }, { path: ["a", {}], message: "kept" }, null],
      permissions: ["a:b", 7],
      url: "https://u:secretpass@h.test/",
      __proto__: { polluted: true },
      extra: "dropped",
    };
    const failure = toFailure(foreign);
    expect(failure).not.toBe(foreign);
    expect(failure).toEqual({
      kind: "http",
      message: "Gone for good, api_key=•••",
      messageSource: "phrase",
      fieldErrors: [{ path: ["a"], message: "kept" }],
      permissions: ["a:b"],
      url: "https://•••@h.test/",
      reader: "status",
      timestamp: failure.timestamp,
    });
    expect(getRaw(failure)).toBe(foreign);
  });

  it("remembers its original; after JSON it has none", () => {
    const thrown = new Error("x");
    expect(getRaw(toFailure(thrown))).toBe(thrown);
    expect(getRaw(JSON.parse(JSON.stringify(toFailure(thrown))) as Failure)).toBeUndefined();
  });

  it("can be thrown as an Error", () => {
    const failure = toFailure(502);
    const error = new FailureError(failure, { cause: "why" });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: "FailureError", message: "502 Bad Gateway", failure, cause: "why" });
    expect(String(error)).toBe("FailureError: 502 Bad Gateway");
  });
});
