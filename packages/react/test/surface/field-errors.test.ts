import { createErrorTranslator } from "@errorkit/i18n";
import { expect, it } from "vitest";
import { formatFieldErrors } from "../../src/surface/details/field-errors.ts";
import { createPlainFailure } from "../helpers/create-model.ts";

const messages = createErrorTranslator({
  messages: { en: { "field.too_short": "Use more letters." } },
}).getSnapshot();

const format = (...fieldErrors: NonNullable<Parameters<typeof formatFieldErrors>[0]["fieldErrors"]>) =>
  formatFieldErrors(createPlainFailure({ kind: "http", status: 422, fieldErrors }), messages);

it("[B56] The errors of fields are in one line, each behind the path of its field", () => {
  expect(
    format(
      { path: ["name"], message: "Too long" },
      { path: ["disks", 0, "size"], message: "At least 10 GB" },
    ),
  ).toBe("name: Too long; disks[0].size: At least 10 GB");
});

it("[B56] An error of the whole form has no path before it", () => {
  expect(format({ path: [], message: "The passwords differ" })).toBe("The passwords differ");
});

it("[B56] The full stop at the end of an error is left out, and one within it stays", () => {
  expect(format({ path: ["size"], message: "At least 1.5 GB." })).toBe("size: At least 1.5 GB");
  expect(format({ path: ["name"], message: "名称不能为空。" })).toBe("name: 名称不能为空");
});

it("[B56] Your app's message for the error code of a field replaces that of the service", () => {
  expect(format({ path: ["name"], message: "min_length", code: "too_short" })).toBe("name: Use more letters");
  expect(format({ path: ["name"], message: "Too long", code: "too_long" })).toBe("name: Too long");
});

it("[B56] Equal errors are listed once, and 20 errors at most", () => {
  const fieldError = { path: ["name"], message: "Too long" };
  expect(format(fieldError, fieldError)).toBe("name: Too long");
  const many = Array.from({ length: 25 }, (_, index) => ({ path: ["items", index], message: "Required" }));
  expect(format(...many).split("; ")).toHaveLength(20);
});
