import type { JsonValue } from "@errorkit/core";
import { findFailureInBody, readFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { respond, withoutMessage } from "./helpers/respond.ts";

const read = (body: JsonValue, status = 400) => readFailure(respond(body, status));

const times = (length: number, value: JsonValue): JsonValue[] => Array.from({ length }, () => value);

/** A value in this many lists. */
const inLists = (value: JsonValue, depth: number): JsonValue =>
  times(depth, 0).reduce<JsonValue>((inner) => [inner], value);

describe("the message of a body", () => {
  it.each<[string, JsonValue]>([
    ["the root before its error", { error: { message: "Other" }, message: "No quota" }],
    ["an error before a wrapper", { data: { message: "Other" }, error: { message: "No quota" } }],
    ["a wrapper before other objects", { disk: { message: "Other" }, data: { message: "No quota" } }],
    ["a first item before the next", { errors: [{ message: "No quota" }, { message: "Other" }] }],
  ])("is the nearest: %s", async (_, body) => {
    expect((await read(body)).message).toBe("No quota");
  });

  it("is none of an object beside the error code", async () => {
    const body = { quotaExceeded: { code: "Q.7", server: { description: "web-1 in rack 4" } } };
    expect(await read(body)).toMatchObject({ ...withoutMessage, code: "Q.7" });
  });

  it("may be in an object that is three names away, but not further", async () => {
    const bury = (inner: JsonValue) => ({ id: 7, disk: { host: { rack: inner } } });
    const message = "No quota";
    expect((await read(bury({ message }))).message).toBe(message);
    expect((await read(bury(JSON.stringify({ message })))).message).toBe(message);
    expect(await read(bury({ data: { message } }))).toMatchObject(withoutMessage);
    expect(await read(bury({ data: JSON.stringify({ message }) }))).toMatchObject(withoutMessage);
  });

  it("may be in the first 20 items of a list", async () => {
    const withRows = (count: number) => ({ errors: [...times(count, { id: 7 }), { message: "No quota" }] });
    expect((await read(withRows(19))).message).toBe("No quota");
    expect(await read(withRows(20))).toMatchObject(withoutMessage);
  });

  it("may be up to 24 lists deep", async () => {
    expect((await read(inLists({ message: "No quota" }, 24))).message).toBe("No quota");
    expect(await read(inLists({ message: "No quota" }, 25))).toMatchObject(withoutMessage);
  });

  it("may be among the first 5,000 objects", async () => {
    const padded = (count: number) => {
      const lists = Array.from({ length: 5 }, (_, index) => [
        `list${index}`,
        times(Math.min(1000, count - index * 1000), {}),
      ]);
      return { ...Object.fromEntries(lists), error: { message: "No quota" } };
    };
    expect((await read(padded(4998))).message).toBe("No quota");
    expect(await read(padded(4999))).toMatchObject(withoutMessage);
  });

  it("is not the error of one field", async () => {
    const failure = await read({ errors: { title: ["is too short"], description: ["is too long"] } }, 422);
    expect(failure.message).toBe("is too short; is too long");
    expect(failure.fieldErrors?.map(({ path }) => path)).toEqual([["title"], ["description"]]);
  });

  it("is found after much data", async () => {
    const row = () => ({ owner: { id: 7 }, disk: { id: 7 }, host: { id: 7 } });
    const body = { data: { rows: Array.from({ length: 20 }, row) }, errors: [{ message: "No quota" }] };
    expect(findFailureInBody(body)?.message).toBe("No quota");
    expect((await read(body)).message).toBe("No quota");
  });

  it("may be in one of the nearest 60 objects", async () => {
    const padded = (count: number) => ({
      errors: times(20, { id: 7 }),
      problem: { id: 7, errors: times(20, { id: 7 }), issue: times(count - 42, { id: 7 }) },
      disk: { message: "No quota" },
    });
    expect((await read(padded(59))).message).toBe("No quota");
    expect(await read(padded(60))).toMatchObject(withoutMessage);
  });
});
