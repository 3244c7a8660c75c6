import type { JsonValue } from "@errorkit/core";
import { readFailure } from "@errorkit/core";
import { describe, expect, it } from "vitest";
import { respond, withoutMessage } from "./helpers/respond.ts";

const read = (body: JsonValue, status = 500) => readFailure(respond(body, status));
const numbered = (length: number) => Array.from({ length }, (_, index) => `p${index}`);

describe("the path of a field", () => {
  it.each<[JsonValue, readonly (string | number)[] | undefined]>([
    ["a..b[0]", ["a", "b", 0]],
    ["$.a", ["a"]],
    ["a1", ["a1"]],
    ["1a", ["1a"]],
    ["/a~1b/c~0d", ["a/b", "c~d"]],
    ["#/a/0", ["a", 0]],
    ["/data/attributes/title", ["title"]],
    ["/body/a", ["a"]],
    [["body", "size"], ["size"]],
    [["body"], ["body"]],
    [
      ["size", 0],
      ["size", 0],
    ],
    [
      ["a", null, true, "b"],
      ["a", "b"],
    ],
    [
      [{ key: "mail" }, { key: 0 }],
      ["mail", 0],
    ],
    [{ name: "size" }, ["size"]],
    [numbered(25), numbered(20)],
    [numbered(25).join("."), numbered(20)],
    ["disk size", undefined],
    ["x".repeat(501), undefined],
  ])("of %j is %j", async (field, path) => {
    const { fieldErrors } = await read({ errors: [{ field, message: "Bad" }] }, 422);
    expect(fieldErrors?.map((error) => error.path)).toEqual(path && [path]);
  });
});

describe("the message of a body that is a text", () => {
  it.each([
    ["No quota", "No quota"],
    ["\ufffd quota", "quota"],
    ['["No quota","No disk"]', "No quota; No disk"],
  ])("of %j is %j", async (text, message) => {
    expect((await read(text)).message).toBe(message);
  });

  it.each(["---", "{broken", "<oops", "a\0b", "\ufffd\ufffd quota", "\ufffd a\n\ufffd quota", "[1,2]"])(
    "is none of %j",
    async (text) => {
      expect(await read(text)).toMatchObject(withoutMessage);
    },
  );

  it.each([
    ["error code: 1020", "1020"],
    ["Error code: 1020\n", "1020"],
    ["error code: 500", undefined],
    ["error code: 1020 of rack 7", undefined],
    ["the error code: 1020", undefined],
  ])("of Cloudflare has a code: %j has %j", async (text, code) => {
    expect((await read(text)).code).toBe(code);
  });
});

describe("the message and the code of a body", () => {
  it.each([
    "Failed",
    "error",
    "Internal Server Error",
    "500 Internal Server Error",
    "HTTP 500 Internal Server Error",
    "Not Found",
  ])("is not the general text %j, if there is another", async (message) => {
    expect((await read({ message, detail: "Rack 7 is full" })).message).toBe("Rack 7 is full");
  });

  it("is the first five texts of a list", async () => {
    expect((await read({ message: ["a1", "b1", "c1", "d1", "e1", "f1"] })).message).toBe(
      "a1; b1; c1; d1; e1",
    );
  });

  it.each<[JsonValue, string | undefined]>([
    [{ statusCode: 503, message: "Busy" }, undefined],
    [{ statusCode: 5030, message: "Busy" }, "5030"],
    [{ status: "failure", message: "Busy" }, undefined],
    [{ error: "RackFull" }, "RackFull"],
    [{ error: "Rack is full" }, undefined],
    [{ code: "x".repeat(100), message: "Busy" }, "x".repeat(100)],
    [{ code: "x".repeat(101), message: "Busy" }, undefined],
  ])("of %j has the code %j", async (body, code) => {
    expect((await read(body)).code).toBe(code);
  });
});

describe("the missing permissions", () => {
  it.each<[JsonValue, number, readonly string[] | undefined]>([
    [{ message: "not authorized to perform: s3:GetObject." }, 403, ["s3:GetObject"]],
    [{ message: "not authorized to perform: s3:GetObject" }, 400, ["s3:GetObject"]],
    [{ message: "Needs ecs:server:list" }, 401, ["ecs:server:list"]],
    [{ message: "Needs ecs:server:list" }, 500, undefined],
    [{ message: "Needs ecs:server:list" }, 404, undefined],
    [{ message: "Needs ecs:server:list", permissions: ["a:b"] }, 403, ["a:b"]],
    [{ message: "No", scope: "a b" }, 403, ["a", "b"]],
    [{ message: "No", permission: "a b" }, 403, ["a b"]],
    [{ message: "No", permission: "a:b" }, 404, ["a:b"]],
    [{ message: "No", permission: "a:b" }, 299, ["a:b"]],
    [{ message: "No", permission: "a:b" }, 300, undefined],
    [{ message: "No", permission: "a:b" }, 500, undefined],
  ])("of %j with %i are %j", async (body, status, permissions) => {
    expect((await read(body, status)).permissions).toEqual(permissions);
  });
});
