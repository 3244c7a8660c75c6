import { defaultFailureReader } from "@errorkit/core";
import { expect, it, vi } from "vitest";
import type { BoundReader } from "../../src/utils/error-readings.ts";
import { getReading } from "../../src/utils/error-readings.ts";
import { takeConsoleMessages } from "../helpers/fail-on-console.ts";

/** Creates a new reader, so that no test gets a reading of another one. */
const createReader = (patch: Partial<BoundReader> = {}): BoundReader => ({
  toFailure: defaultFailureReader.toFailure,
  readFailure: defaultFailureReader.readFailure,
  ...patch,
});
const createBusy = () => Response.json({ error_code: "A.1" }, { status: 503 });

it("[B8] The body of a response is read once, however often it is asked for, and stays readable", async () => {
  const readFailure = vi.fn(defaultFailureReader.readFailure);
  const reader = createReader({ readFailure });
  const response = createBusy();
  const reading = getReading(reader, response, {});
  const [first, second] = await Promise.all([reading.complete?.(), reading.complete?.()]);
  expect(readFailure).toHaveBeenCalledOnce();
  expect(first?.failure.code).toBe("A.1");
  expect([second, getReading(reader, response, {})]).toEqual([first, first]);
  expect(first).toMatchObject({ identity: response });
  expect(first?.complete).toBeUndefined();
  expect(response.bodyUsed).toBe(false);
});

it("[B32] A reader that cannot read the body is named in the console, and the failure of the status remains", async () => {
  const cause = new Error("broken");
  const reader = createReader({ readFailure: () => Promise.reject(cause) });
  const response = createBusy();
  const reading = getReading(reader, response, {});
  const completed = await reading.complete?.();
  expect(completed?.failure).toBe(reading.failure);
  expect(completed?.failure.status).toBe(503);
  expect(completed?.complete).toBeUndefined();
  expect(getReading(reader, response, {})).toBe(completed);
  expect(takeConsoleMessages()).toEqual([
    expect.stringContaining("Errorkit: `reader.readFailure` threw, so its result was ignored"),
  ]);
});

it("[B32] A reader that throws is named in the console, and the error is read in the standard way", () => {
  const toFailure = () => {
    throw new Error("broken");
  };
  expect(getReading(createReader({ toFailure }), { status: 503 }, {}).failure.status).toBe(503);
  expect(takeConsoleMessages()).toEqual([expect.stringContaining("`reader.toFailure` threw")]);
});

it.each([
  ["`null`", null],
  ["a text", "failed"],
  ["an object without a response", { status: 503 }],
])("waits for no body of %s", (_, error) => {
  expect(getReading(createReader(), error, {}).complete).toBeUndefined();
});

it("waits for no body of a revoked proxy, and of a response whose body was read", async () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const response = createBusy();
  await response.text();
  const readings = [proxy, response].map((error) => getReading(createReader(), error, {}));
  expect(readings.map(({ complete }) => complete)).toEqual([undefined, undefined]);
});

it.each(["response", "context"])("reads the body of a response that an error carries as `%s`", (key) => {
  expect(getReading(createReader(), { [key]: createBusy() }, {}).complete).toBeTypeOf("function");
});

it("reads one error once for the same service and method, and again for another service or method", () => {
  const toFailure = vi.fn(defaultFailureReader.toFailure);
  const reader = createReader({ toFailure });
  const error = { status: 503 };
  const contexts = [
    { service: "css", method: "GET" },
    { service: "mrs", method: "GET" },
    { service: "css", method: "POST" },
    { service: "mrs", method: "POST" },
  ];
  const readings = contexts.map((context) => getReading(reader, error, context));
  expect(readings.map(({ failure: { service, method } }) => ({ service, method }))).toEqual(contexts);
  expect(contexts.map((context) => getReading(reader, error, { ...context }))).toEqual(readings);
  expect(toFailure).toHaveBeenCalledTimes(4);
  // One error, so a reading with another service is no other error.
  expect(new Set(readings.map(({ identity }) => identity))).toEqual(new Set([error]));
});
