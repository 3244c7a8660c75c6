import { readdirSync, readFileSync } from "node:fs";
import * as core from "@errorkit/core";
import * as services from "@errorkit/core/services";
import { expect, it } from "vitest";

const api = { ...core, ...services };
const root = new URL("../src/", import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(new URL(path, root), "utf8"));

/** Matches `isStatusCode(404); // true` in a comment. The value is a literal without `…`. */
const EXAMPLE = /^ +\* ([a-zA-Z]+[.(].*); \/\/ (["[\dtf][^…\n]*)$/gm;

const examples = sources
  .flatMap((source) => [...source.matchAll(EXAMPLE)])
  .map(([, expression = "", value = ""]) => ({ expression, value }))
  .filter(({ expression }) => !/\b(?:response|error|save)\b/.test(expression));

const evaluate = (code: string): unknown =>
  new Function(...Object.keys(api), `return ${code}`)(...Object.values(api));

it.each(examples)("the example $expression is $value", ({ expression, value }) => {
  expect(evaluate(expression)).toEqual(evaluate(value));
});

it("finds the examples", () => {
  expect(examples.length).toBeGreaterThan(15);
});
