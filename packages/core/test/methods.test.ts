import { isIdempotentMethod, isSafeMethod, isWriteMethod } from "@errorkit/core";
import { expect, it } from "vitest";

it.each([
  ["GET", true, true, false],
  ["HEAD", true, true, false],
  ["OPTIONS", true, true, false],
  ["TRACE", true, true, false],
  ["QUERY", true, true, false],
  ["PUT", false, true, true],
  ["DELETE", false, true, true],
  ["POST", false, false, true],
  ["PATCH", false, false, true],
  ["post", false, false, true],
  ["get", true, true, false],
  ["CONNECT", false, false, false],
  ["GETS", false, false, false],
  [undefined, false, false, false],
])("%s: safe %s, idempotent %s, write %s", (method, safe, idempotent, write) => {
  expect(isSafeMethod(method)).toBe(safe);
  expect(isIdempotentMethod(method)).toBe(idempotent);
  expect(isWriteMethod(method)).toBe(write);
});
