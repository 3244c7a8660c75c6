import { runInNewContext } from "node:vm";
import type { ErrorShapeReader, Failure } from "@errorkit/core";
import {
  createFailureReader,
  defaultFailureReader,
  FailureError,
  findFailureInBody,
  getRaw,
  isFailure,
  readFailure,
  toFailure,
} from "@errorkit/core";
import { describe, expect, it } from "vitest";

const respond = (body: unknown, status = 400, headers: Record<string, string> = {}) =>
  new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });

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
});

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

  it("are read when another copy of Errorkit made them", () => {
    const failure = JSON.parse(JSON.stringify(toFailure({ status: 409, code: "E4", message: "Twice here" })));
    expect(
      toFailure(Object.assign(new Error("Twice here"), { name: "FailureError", failure })),
    ).toMatchObject({ status: 409, code: "E4" });
  });
});

describe("the precedence of kinds", () => {
  const abort = new DOMException("x", "AbortError");
  const timeout = new DOMException("x", "TimeoutError");
  const network = new TypeError("Failed to fetch");
  const signal = (reason?: unknown) => AbortSignal.abort(reason);

  it("is aborted, timeout, offline, network", () => {
    expect(toFailure(new AggregateError([network, timeout, abort]), { online: false }).kind).toBe("aborted");
    expect(toFailure(new AggregateError([network, timeout]), { online: false }).kind).toBe("timeout");
    expect(toFailure(network, { online: false }).kind).toBe("offline");
    expect(toFailure(network, { online: true }).kind).toBe("network");
    expect(toFailure(new Error("Pick one"), { online: false }).kind).toBe("unknown");
  });

  it("follows the request's signal", () => {
    expect(toFailure(network, { signal: signal() }).kind).toBe("aborted");
    expect(toFailure("left the page", { signal: signal("left the page") }).kind).toBe("aborted");
    expect(toFailure(abort, { signal: signal(timeout) }).kind).toBe("timeout");
    expect(toFailure(network, { signal: new AbortController().signal, online: true }).kind).toBe("network");
    expect(toFailure(network, { signal: null, online: true }).kind).toBe("network");
  });

  it("keeps a response that arrived before its signal was aborted", () => {
    expect(toFailure(respond("", 500), { signal: signal() })).toMatchObject({ kind: "http", status: 500 });
  });

  it("reads errors of another realm", () => {
    expect(toFailure(runInNewContext("new TypeError('Load failed')"), { online: true }).kind).toBe("network");
    expect(toFailure(runInNewContext("new SyntaxError('x')")).kind).toBe("parse");
    expect(toFailure(runInNewContext("({ status: 409, code: 'E1', message: 'Taken' })"))).toMatchObject({
      status: 409,
      code: "E1",
    });
  });
});

describe("a form of 500 fields", () => {
  const each = <Item>(make: (index: number) => Item): Item[] =>
    Array.from({ length: 500 }, (_, index) => make(index));
  const path = (index: number) => ["disks", index, "size"];

  it.each([
    [
      "a list",
      { errors: each((index) => ({ field: `disks[${index}].size`, code: "MIN", message: "small" })) },
    ],
    ["a map", { errors: Object.fromEntries(each((index) => [`disks[${index}].size`, ["small"]])) }],
    [
      "FastAPI's list",
      {
        detail: each((index) => ({
          type: "greater_than",
          loc: ["body", ...path(index)],
          msg: "small",
          input: 0,
          ctx: { gt: 0, error: {} },
          url: "https://errors.example.test/2/v/greater_than",
        })),
      },
    ],
    [
      "JSON:API's list",
      {
        errors: each((index) => ({
          status: "422",
          code: "MIN",
          source: { pointer: `/data/attributes/disks/${index}/size` },
          title: "Too small",
          detail: "small",
        })),
      },
    ],
  ])("is read completely from %s, also after JSON", async (_, body) => {
    const failure = await readFailure(respond(body, 422));
    expect(failure.fieldErrors?.map((field) => [field.path, field.message])).toEqual(
      each((index) => [path(index), "small"]),
    );
    expect(toFailure(JSON.parse(JSON.stringify(failure))).fieldErrors).toEqual(failure.fieldErrors);
  });

  it("is read up to 500 errors", async () => {
    const errors = Array.from({ length: 700 }, (_, index) => ({ field: `a${index}`, message: "small" }));
    expect((await readFailure(respond({ errors }, 422))).fieldErrors).toHaveLength(500);
  });
});

describe("findFailureInBody", () => {
  it.each([
    { data: { a: 1 } },
    { data: null, errors: [] },
    { error: null, result: 1 },
    { error_code: null, error_msg: null, rows: [] },
    { error_code: "DWS.0000", error_msg: "" },
    { errcode: 0, errmsg: "ok" },
    { errorCode: "SVCSTG_AMS_2000000", errorMessage: "success", metrics: [] },
    { errcode: "R2001", errmsg: "操作成功" },
    { code: 0, msg: "success", data: {} },
    { code: 200, message: "操作成功" },
    { code: "00000", message: "一切 ok", data: {} },
    { code: "SUCCESS", message: "fine" },
    { code: 1, msg: "success" },
    { success: true, message: "Saved" },
    { ok: true, error: "" },
    { status: "failed", id: 7, name: "job" },
    { status: "success", data: null },
    { took: 3, errors: false, items: [] },
    { Response: { RequestId: "x", Items: [] } },
    { base_resp: { status_code: 0, status_msg: "success" } },
    { jsonrpc: "2.0", result: 7, id: 1 },
    { code: "US", name: "United States" },
    [{ id: 1 }, { id: 2 }],
    [],
    {},
    null,
    "error",
    42,
    true,
    undefined,
  ])("finds no failure in %j", (body) => {
    expect(findFailureInBody(body)).toBeUndefined();
  });

  it.each([
    { errors: [{ message: "Not signed in" }] },
    { errors: true, items: [] },
    { is_success: false },
    { success: "false", msg: "Taken" },
    { ok: false },
    { error: "boom" },
    { errorCode: "R9", errorMessage: "" },
    { errcode: 40013, errmsg: "no appid" },
    { code: 401, msg: "Sign in first" },
    { status: "error", message: "boom" },
    { Response: { Error: { Code: "X", Message: "y" } } },
    [{ result: 1 }, { error: { message: "boom" } }],
  ])("finds a failure in %j", (body) => {
    expect(findFailureInBody(body)).toMatchObject({ kind: "http", status: 200 });
  });

  it("takes the status from the context", () => {
    const batch = [{ error: { message: "No post with id 8" } }];
    expect(findFailureInBody(batch, { status: 207 })?.status).toBe(207);
  });

  it("is not called by toFailure: a successful response keeps its status", () => {
    expect(toFailure(respond({ data: 1 }, 200)).status).toBe(200);
  });
});

describe("createFailureReader", () => {
  const own: ErrorShapeReader = {
    name: "racks",
    read: ({ body, headers, status }) =>
      headers.get("x-racks") && typeof body === "object" && body && "what" in body
        ? {
            message: `${status}: ${String(body.what)}`,
            code: "RACK",
            fieldErrors: [{ path: ["a"], message: "<b>b</b>" }],
          }
        : undefined,
  };

  it("runs the app's readers first, and adds what they leave out", async () => {
    const { readFailure: read } = createFailureReader({ readers: [own] });
    const failure = await read(
      respond({ what: "full", code: "other", request_id: "r1" }, 409, { "x-racks": "1" }),
    );
    expect(failure).toMatchObject({ reader: "racks", message: "409: full", code: "RACK", requestId: "r1" });
    expect(failure.fieldErrors).toEqual([{ path: ["a"], message: "b" }]);
    expect((await read(respond({ message: "Plain" }))).message).toBe("Plain");
  });

  it("skips a reader that throws", async () => {
    const { toFailure: to } = createFailureReader({
      readers: [
        {
          name: "bad",
          read: () => {
            throw new Error("no");
          },
        },
      ],
    });
    expect(to({ status: 400, message: "Kept" }).message).toBe("Kept");
  });
});

describe("details", () => {
  it("leave out other members of the failure, empty values and echoed user input", async () => {
    const { details } = await readFailure(
      respond(
        {
          detail: [{ loc: ["body", "size"], msg: "Too big", type: "max", input: "99" }],
          request_id: "r1",
          none: null,
          empty: "",
          list: [],
        },
        422,
      ),
    );
    expect(details).toEqual({ detail: [{ loc: ["body", "size"], type: "max" }] });
  });

  it("shorten a huge body", async () => {
    const { details } = await readFailure(
      respond({
        message: "m",
        log: "line ".repeat(20_000),
        rows: Array.from({ length: 5000 }, (_, row) => ({ row })),
      }),
    );
    expect(JSON.stringify(details).length).toBeLessThan(30_000);
  });
});

describe("defaultFailureReader", () => {
  it("is one shared object with the default functions, so that caches per reader are shared too", () => {
    expect(defaultFailureReader).toEqual({ toFailure, readFailure, findFailureInBody });
    expect(createFailureReader()).not.toBe(defaultFailureReader);
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
