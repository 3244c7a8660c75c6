import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readTypeDefinitions } from "../../server/type-definitions-plugin.ts";
import { findTypeDefinitions } from "./find-type-definitions.ts";

const definitions = readTypeDefinitions((file) => readFileSync(file, "utf8"));
const find = (text: string) => findTypeDefinitions(definitions, text);

it("finds a type with its comment, and the types that it names", () => {
  const [handler, context, ...others] = find("RetryHandler | undefined");
  expect(handler).toMatch(/^\/\*\*\n \* Repeats what failed\.[\s\S]*\nexport type RetryHandler = .*;$/);
  expect(context).toMatch(
    /^\/\*\* What a retry receives\. \*\/\nexport interface RetryContext \{[\s\S]*\n\}$/,
  );
  expect(others).toEqual([]);
});

it("finds each type once, and none of another library", () => {
  const found = find("readonly ErrorAction[] | ErrorAction | ReactNode");
  expect(found.filter((code) => code.includes("export type ErrorAction ="))).toHaveLength(1);
  expect(find("ReactNode | AbortSignal | string")).toEqual([]);
});

it("finds the options of a method of the store", () => {
  const names = find("ErrorStore").map((code) => /^export \w+ (\w+)/m.exec(code)?.[1]);
  expect(names).toEqual(expect.arrayContaining(["ErrorStore", "AddErrorOptions", "ToastMessage"]));
});
