import type { JsonValue } from "@errorkit/core";
import { readFailure, toFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { respond } from "./helpers/respond.ts";

const getDetails = async (body: unknown) => (await readFailure(respond(body, 500))).details;

/** The details of an axios-like error with this body. */
const getThrownDetails = (data: unknown) => toFailure({ status: 500, data }).details;

/** A value in this many objects. */
const nest = (depth: number, value: JsonValue): JsonValue =>
  depth > 0 ? { a: nest(depth - 1, value) } : value;

describe("the details of a body", () => {
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

  it("leave out requests, headers, and echoed user input", async () => {
    const body = {
      input: "horse",
      rejected_value: "horse",
      headers: { host: "a" },
      request: { url: "/jobs", headers: { host: "a" } },
      pool: 4,
    };
    expect(await getDetails(body)).toEqual({ pool: 4 });
    // The root may have headers: a gateway puts the whole answer into a body.
    expect(await getDetails({ headers: { host: "a" }, pool: 4 })).toEqual({ pool: 4 });
  });

  it("have numbers that JSON can hold, and booleans", async () => {
    expect(await getDetails('{"huge":1e999,"zero":-0,"pool":4,"on":true,"off":false}')).toEqual({
      zero: 0,
      pool: 4,
      on: true,
      off: false,
    });
  });

  it("have a body that is no object under `body`", async () => {
    expect(await getDetails([1, { pool: 2 }])).toEqual({ body: [1, { pool: 2 }] });
  });

  it("are none when nothing is in a body", async () => {
    expect(await getDetails({ a: {}, b: [], c: [{}], d: "", e: null })).toBeUndefined();
  });

  it("have 4,000 characters of a text, and 16,000 in all", async () => {
    expect(await getDetails({ log: "x".repeat(5000) })).toEqual({ log: "x".repeat(4000) });
    const logs = Array.from({ length: 6 }, (_, index) => String(index).repeat(3900));
    expect(await getDetails({ logs })).toEqual({ logs: [...logs.slice(0, 4), `${"4".repeat(399)}…`] });
  });

  it("have 299 members, in six levels", async () => {
    const members = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`n${index}`, index]));
    expect(Object.keys((await getDetails(members)) ?? {})).toHaveLength(299);
    expect(await getDetails(nest(6, 4))).toEqual(nest(6, 4));
    expect(await getDetails(nest(7, 4))).toBeUndefined();
  });

  it("hide a value whose name says that it is a secret, in a list too", async () => {
    const details = await getDetails({ db_password: "horse", all: { token: ["abc"] } });
    expect(details).toEqual({ db_password: "•••", all: { token: ["•••"] } });
  });
});

describe("the details of a thrown value", () => {
  it("have what JSON can hold", () => {
    const data = {
      disk: 10n,
      list: [undefined, () => 1, "sdb"],
      load() {},
      id: Symbol("a"),
      nothing: undefined,
    };
    expect(getThrownDetails(data)).toEqual({ data: { disk: "10", list: ["sdb"] } });
  });

  it("have the members of a map, and of an object without a prototype", () => {
    expect(
      getThrownDetails(
        new Map<unknown, unknown>([
          ["pool", 4],
          [7, "rack"],
        ]),
      ),
    ).toEqual({
      data: { pool: 4, 7: "rack" },
    });
    expect(getThrownDetails(Object.assign(Object.create(null), { pool: 4 }))).toEqual({ data: { pool: 4 } });
    // One with a method of a map is none.
    expect(getThrownDetails({ keys: () => [], pool: 4 })).toEqual({ data: { pool: 4 } });
  });

  it("have no stack, and no private or internal members of an instance", () => {
    class Pool {
      size = 4;
      stack = "at load";
      agent = { open: 1 };
      _secret = "horse";
    }
    expect(getThrownDetails(new Pool())).toEqual({ data: { size: 4 } });
  });

  it.each([
    ["bytes", (bytes: Uint8Array) => bytes],
    [
      "a part of a buffer",
      (bytes: Uint8Array) => new Uint8Array([32, ...bytes, 32]).subarray(1, bytes.length + 1),
    ],
    ["a buffer", (bytes: Uint8Array) => bytes.buffer],
  ])("are read from a body in %s", (_, toBody) => {
    const data = toBody(new TextEncoder().encode('{"message":"No quota","code":"Q.7"}'));
    expect(toFailure({ status: 500, data })).toMatchObject({ message: "No quota", code: "Q.7" });
  });

  it("come from 1,000 members of a map or list, 499 of an instance, and 10,000 values in all", () => {
    let reads = 0;
    const item = () => ({
      get pool() {
        reads += 1;
        return 4;
      },
    });
    const countReads = (thrown: unknown) => {
      reads = 0;
      toFailure(thrown);
      return reads;
    };
    const items = Array.from({ length: 1500 }, item);
    expect(countReads({ status: 500, data: items })).toBe(1000);
    expect(countReads({ status: 500, data: new Map(items.map((one, index) => [index, one])) })).toBe(1000);
    const instance = Object.assign(new (class Pools {})(), { status: 500 });
    for (const index of items.keys())
      Object.defineProperty(instance, `n${index}`, { enumerable: true, get: () => item().pool });
    expect(countReads(instance)).toBe(499);
    const lists = Array.from({ length: 12 }, () => items.slice(0, 999));
    expect(countReads({ status: 500, data: lists })).toBeLessThan(5000);
  });
});

describe("a thrown number, text, or symbol", () => {
  it.each([
    [404, 404],
    [1404, undefined],
    [4040, undefined],
    ["404", undefined],
  ])("%j has the status %j", (thrown, status) => {
    expect(toFailure(thrown).status).toBe(status);
  });

  it("has its text as the message", () => {
    expect(toFailure(Symbol("No quota")).message).toBe("No quota");
    expect(toFailure("No quota").message).toBe("No quota");
  });
});

it("A failure is found five causes deep", () => {
  const inCauses = (depth: number): unknown =>
    depth > 0 ? { cause: inCauses(depth - 1) } : { failure: toFailure(404) };
  expect(toFailure(inCauses(4)).status).toBe(404);
  expect(toFailure(inCauses(5)).status).toBeUndefined();
});
