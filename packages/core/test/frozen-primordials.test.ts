import { createContext, runInContext } from "node:vm";
import { build } from "vite";
import { expect, it } from "vitest";

/** Freezes all built-in objects of a realm, as SES and some sandboxes do. */
const FREEZE = `
  const seen = new Set();
  const freeze = (value) => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
    seen.add(value);
    Object.freeze(value);
    for (const { value: member, get } of Object.values(Object.getOwnPropertyDescriptors(value))) freeze(member ?? get);
  };
  for (const name of ["Object", "Array", "Function", "Error", "TypeError", "SyntaxError", "AggregateError", "Map", "Set", "WeakMap", "Promise",
    "RegExp", "String", "Number", "Boolean", "Symbol", "Date", "JSON", "Math", "Reflect", "Uint8Array", "ArrayBuffer"]) freeze(globalThis[name]);
  freeze(Object.getPrototypeOf("".matchAll(/a/g)));
`;

const READ = `
  const inputs = [
    new TypeError("Failed to fetch"), Object.assign(new Error("x"), { response: { status: 409, data: { code: "E1", message: "Taken" } } }),
    "text", 404, null, undefined, { errors: { size: ["Too small"] }, status: 422 }, '{"message":"No","token":"abc"}',
    new Error("outer", { cause: new Error("inner") }), { toString: 1, constructor: 2, __proto__: null, message: "m" },
  ];
  const failures = inputs.map((input) => core.toFailure(input, { now: 1, online: true }));
  const again = failures.map((failure) => core.toFailure(JSON.parse(JSON.stringify(failure)), { now: 1 }));
  const { digest } = new core.FailureError(failures[1]);
  JSON.stringify({ failures, again, digest, own: core.createFailureReader().toFailure(failures[1]).code, advice: core.adviseRetry(failures[0]).class });
`;

it("reads with frozen built-in objects", async () => {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    root: new URL("..", import.meta.url).pathname,
    build: { write: false, minify: false, lib: { entry: "src/index.ts", formats: ["iife"], name: "core" } },
  });
  const [{ output }] = built as unknown as readonly [
    { readonly output: readonly [{ readonly code: string }] },
  ];
  const globals = { Response, Request, URL, URLSearchParams, TextDecoder, Headers };
  const context = createContext(globals);
  runInContext(FREEZE, context);
  const json = String(runInContext(`"use strict"; ${output[0].code};\n${READ}`, context));
  const { failures, again, digest, own, advice } = JSON.parse(json);
  expect(failures).toHaveLength(10);
  expect(again).toEqual(failures);
  expect(failures[0]).toMatchObject({ kind: "network" });
  expect(failures[1]).toMatchObject({ status: 409, code: "E1", message: "Taken" });
  expect(failures[6].fieldErrors).toEqual([{ path: ["size"], message: "Too small" }]);
  expect([digest, own, advice]).toEqual(["errorkit;409;;;E1", "E1", "delay-idempotent"]);
});
