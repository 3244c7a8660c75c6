import type { ErrorShapeReader } from "@errorkit/core";
import {
  createFailureReader,
  defaultFailureReader,
  fetchOrThrow,
  findFailureInBody,
  getRaw,
  readFailure,
  toFailure,
} from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { failureOf } from "./helpers/failure-of.ts";
import { respond } from "./helpers/respond.ts";
import { serve } from "./helpers/serve.ts";

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

describe("defaultFailureReader", () => {
  it("is one shared object with the default functions, so that caches per reader are shared too", () => {
    expect(defaultFailureReader).toEqual({ toFailure, readFailure, findFailureInBody });
    expect(createFailureReader()).not.toBe(defaultFailureReader);
  });
});

describe("a reader of an app", () => {
  const urlOf = serve({
    "/full": (response) =>
      response
        .writeHead(409, { "content-type": "application/json", "x-racks": "1" })
        .end('{"what":"full","code":"RACK.7","request_id":"r1"}'),
    "/page": (response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>x</title>"),
  });
  const racks: ErrorShapeReader = {
    name: "racks",
    read: ({ body, headers }) =>
      headers.has("x-racks") && typeof body === "object" && body && "what" in body
        ? { message: `The rack is ${String(body.what)}` }
        : undefined,
  };
  const create = () => createFailureReader({ readers: [racks], retryClassByCode: { "RACK.7": "user" } });
  const asRacks = { reader: "racks", message: "The rack is full", code: "RACK.7", retryClass: "user" };

  it("reads what its fetchOrThrow rejects with", async () => {
    const { fetchOrThrow: fetchRacks } = create();
    const failure = await failureOf(fetchRacks(urlOf("/full"), { method: "PUT" }));
    expect(failure).toMatchObject({
      ...asRacks,
      status: 409,
      method: "PUT",
      url: urlOf("/full"),
      requestId: "r1",
    });
    expect(await failureOf(fetchRacks("http://127.0.0.1:1/"))).toMatchObject({
      kind: "network",
      method: "GET",
    });
  });

  it("reads what the body methods of its fetchOrThrow reject with", async () => {
    const reader = createFailureReader({ redact: () => "masked" });
    const failure = await failureOf((await reader.fetchOrThrow(urlOf("/page"))).json());
    expect(failure).toMatchObject({ kind: "parse", url: "masked" });
  });

  it("reads failures and errors of another reader again, with everything that the other knew", async () => {
    const error = await fetchOrThrow(urlOf("/full"), { method: "PUT" }).catch((reason: unknown) => reason);
    const other = toFailure(error);
    expect(other).toMatchObject({ reader: "generic", message: "409 Conflict" });
    expect(other.retryClass).toBeUndefined();
    const { toFailure: to } = create();
    const again = to(error);
    expect(again).toEqual({ ...other, ...asRacks, messageSource: "server" });
    expect(again.timestamp).toBe(other.timestamp);
    expect(to(other)).toBe(again);
    expect(to(new Error("outer", { cause: error }))).toBe(again);
    expect(to(again)).toBe(again);
    expect(getRaw(again)).toEqual({ what: "full", code: "RACK.7", request_id: "r1" });
    // Another reader of an app reads it once more; the default one knows less and leaves it.
    expect(create().toFailure(again)).toEqual(again);
    expect(createFailureReader().toFailure(again).reader).toBe("generic");
    expect(toFailure(again)).toBe(again);
  });

  it("reads a thrown value and a body again", () => {
    const { toFailure: to } = create();
    expect(to(toFailure({ status: 400, code: "RACK.7", message: "Full" })).retryClass).toBe("user");
    expect(to(findFailureInBody({ error: { code: "RACK.7", message: "Full" } })).retryClass).toBe("user");
  });

  it("leaves a failure that came through JSON", () => {
    const { toFailure: to } = create();
    const failure = toFailure(
      JSON.parse(JSON.stringify(toFailure({ status: 400, code: "RACK.7", message: "m" }))),
    );
    expect(to(failure)).toBe(failure);
  });
});
