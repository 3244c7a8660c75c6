import { readFailure, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";

describe("errors of HTTP clients", () => {
  class AngularHeaders {
    keys = () => ["X-Request-Id", "Retry-After"];
    get = (name: string) => (name === "X-Request-Id" ? "ng1" : "7");
    forEach = (each: (name: string, values: string[]) => void) => each("X-Request-Id", ["ng1"]);
  }
  class AxiosHeaders {
    [name: string]: unknown;
    constructor() {
      this["x-request-id"] = "ax1";
    }
    get = () => undefined;
  }
  class Answer {
    readonly #status = 409;
    get status() {
      return this.#status;
    }
    get headers() {
      return new Map([["x-request-id", "cl1"]]);
    }
    get body() {
      return { code: "E1", message: "Taken" };
    }
  }

  it.each([
    [
      "a map with keys",
      { name: "HttpErrorResponse", status: 503, headers: new AngularHeaders(), error: null },
      { status: 503, requestId: "ng1", retryAfterSeconds: 7 },
    ],
    [
      "plain members",
      Object.assign(
        new Error("x", {
          cause: Object.assign(new Error("y"), {
            response: { status: 500, data: "", headers: new AxiosHeaders() },
          }),
        }),
      ),
      { status: 500, requestId: "ax1" },
    ],
    [
      "getters of a class",
      Object.assign(new Error("z"), { response: new Answer() }),
      { status: 409, requestId: "cl1", code: "E1", message: "Taken" },
    ],
    [
      "bytes",
      Object.assign(new Error("z"), {
        response: { status: 400, data: new TextEncoder().encode('{"code":"E2","message":"Bytes"}') },
      }),
      { code: "E2", message: "Bytes" },
    ],
  ])("are read with the response in %s", (_, error, expected) => {
    expect(toFailure(error)).toMatchObject(expected);
  });

  it("are read from a polyfill's Response without streams", async () => {
    const polyfill = {
      status: 409,
      ok: false,
      headers: new Map([["x-request-id", "pf1"]]),
      clone: () => polyfill,
      text: async () => '{"code":"E3","message":"Old page"}',
    };
    expect(await readFailure(polyfill as unknown as Response)).toMatchObject({
      status: 409,
      code: "E3",
      message: "Old page",
      requestId: "pf1",
    });
  });

  it("have no message of the service where React Router found no route", () => {
    const data = 'Error: No route matches URL "/nowhere"';
    const error = { status: 404, statusText: "Not Found", internal: true, data, error: new Error(data) };
    expect(toFailure(error)).toMatchObject({ kind: "http", status: 404, messageSource: "phrase" });
    expect(toFailure({ ...error, internal: false, data: "No such job" }).message).toBe("No such job");
  });

  it("are read when another copy of Errorkit made them", () => {
    const failure = JSON.parse(JSON.stringify(toFailure({ status: 409, code: "E4", message: "Twice here" })));
    expect(
      toFailure(Object.assign(new Error("Twice here"), { name: "FailureError", failure })),
    ).toMatchObject({ status: 409, code: "E4" });
  });
});

describe("the errors of runtimes", () => {
  it.each([
    ["Cloudflare Workers", new Error("Network connection lost.")],
    ["Bun", new Error("A network error occurred.")],
  ])("of %s are network failures", (_, error) => {
    expect(toFailure(error, { online: true }).kind).toBe("network");
  });
});

describe("the status of a thrown value", () => {
  it.each<[unknown, number | undefined]>([
    [{ status: "503" }, 503],
    [{ status: 1404 }, undefined],
    [{ response: { status: 4044 } }, undefined],
    [{ status: "503x" }, undefined],
    [{ code: 503, message: "Busy" }, 503],
    [{ code: 200, message: "Busy" }, undefined],
    [{ code: 5030, message: "Busy" }, undefined],
  ])("of %j is %s", (thrown, status) => {
    expect(toFailure(thrown).status).toBe(status);
  });

  it("may be that of a cause of an error, of which a stack tells that it is one", () => {
    const thrown = { message: "Load failed", cause: { response: { status: 503 } } };
    expect(toFailure({ ...thrown, stack: "at load" }).status).toBe(503);
    expect(toFailure(thrown).status).toBeUndefined();
  });

  it("may be four errors deep", () => {
    const wrap = (times: number): unknown =>
      times > 0 ? new Error("Load failed", { cause: wrap(times - 1) }) : { response: { status: 503 } };
    expect(toFailure(wrap(4)).status).toBe(503);
    expect(toFailure(wrap(5)).status).toBeUndefined();
  });

  it("of 0 is a request without a response, where the value looks like one", () => {
    for (const member of [{ readyState: 4 }, { headers: {} }, { statusText: "" }])
      expect(toFailure({ status: 0, ...member }, { online: true }).kind).toBe("network");
    expect(toFailure({ status: 0 }).kind).toBe("unknown");
  });
});

describe("the kind and the code of a failure without a response", () => {
  const refused = Object.assign(new Error("b"), { code: "ECONNREFUSED" });

  it("may be those of a cause, four deep", () => {
    const wrap = (times: number): unknown => (times > 0 ? { cause: wrap(times - 1) } : refused);
    expect(toFailure(wrap(4), { online: true })).toMatchObject({ kind: "network", code: "ECONNREFUSED" });
    expect(toFailure(wrap(5)).kind).toBe("unknown");
  });

  it("may be those of any of ten errors that were gathered", () => {
    const gather = (before: number) =>
      new AggregateError([...Array.from({ length: before }, () => new Error("a")), refused]);
    expect(toFailure(gather(9), { online: true })).toMatchObject({ kind: "network", code: "ECONNREFUSED" });
    expect(toFailure(gather(10)).kind).toBe("unknown");
  });

  it.each([
    ["ECONNREFUSED", "ECONNREFUSED"],
    ["MY_CODE", "MY_CODE"],
    ["MY-CODE", undefined],
    ["E1", undefined],
    ["econnrefused", undefined],
    ["ECONNREFUSED now", undefined],
    ["xECONNREFUSED", undefined],
  ])("of the code %j have the code %j", (code, expected) => {
    expect(toFailure(Object.assign(new TypeError("fetch failed"), { code })).code).toBe(expected);
  });
});
