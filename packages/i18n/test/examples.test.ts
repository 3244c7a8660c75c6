import { readdirSync, readFileSync } from "node:fs";
import { createErrorTranslator, localeInfo, resolveLocale, supportedLocales } from "@errorkit/i18n";
import { expect, it } from "vitest";
import { getMessageKeys } from "../src/message-keys.ts";

const translator = createErrorTranslator({ locale: "en" });
const names = {
  translator,
  format: translator.format,
  getMessageKeys,
  localeInfo,
  resolveLocale,
  supportedLocales,
};
const root = new URL("../src/", import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => readFileSync(new URL(path, root), "utf8"));

/** Matches `format.number(12_000); // "12,000"` in a comment. */
const EXAMPLE = /^ +\* (?:await )?([a-zA-Z]+[.([].*); \/\/ (["[].*)$/gm;

const examples = sources
  .flatMap((source) => [...source.matchAll(EXAMPLE)])
  .map(([, expression = "", value = ""]) => ({ expression, value }))
  .filter(({ expression }) => !/\b(?:failure|setLocale)\b/.test(expression));

const evaluate = (code: string): unknown =>
  new Function(...Object.keys(names), `return ${code}`)(...Object.values(names));

it.each(examples)("the example $expression is $value", ({ expression, value }) => {
  expect(evaluate(expression)).toEqual(evaluate(value));
});

it("finds the examples", () => {
  expect(examples.length).toBeGreaterThan(9);
});
