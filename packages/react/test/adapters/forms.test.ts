import { toFailure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import { setAntdErrors, toFieldName, toFormErrors } from "@errorkit/react/forms";
import { expect, it, vi } from "vitest";

const failure = toFailure({
  status: 422,
  errors: [
    { field: "name", message: "Name is taken" },
    { field: "disks[0].size", message: "At least 10 GB" },
    { field: "disks[0].size", message: "A multiple of 10" },
  ],
});

it("The messages of each field stand together", () => {
  expect(toFormErrors(failure)).toEqual([
    { name: "name", messages: ["Name is taken"] },
    { name: "disks.0.size", messages: ["At least 10 GB", "A multiple of 10"] },
  ]);
});

it("antd gets name paths", () => {
  const setFields = vi.fn();
  setAntdErrors({ setFields, getFieldValue: () => "" }, failure);
  expect(setFields).toHaveBeenCalledExactlyOnceWith([
    { name: ["name"], errors: ["Name is taken"] },
    { name: ["disks", 0, "size"], errors: ["At least 10 GB", "A multiple of 10"] },
  ]);
});

it("A field gets the message that the app has for the code of its error, otherwise that of the service", () => {
  const translator = createErrorTranslator({
    locale: "zh-CN",
    messages: { "zh-CN": { "field.too_small": "至少 10 GB。" } },
  });
  const coded = toFailure({
    status: 422,
    errors: [
      { field: "disks[0].size", code: "too_small", message: "At least 10 GB" },
      { field: "name", code: "taken", message: "Name is taken" },
    ],
  });
  const expected = [["至少 10 GB。"], ["Name is taken"]];
  expect(toFormErrors(coded, { translator }).map(({ messages }) => messages)).toEqual(expected);
  const setFields = vi.fn((fields: { errors: string[] }[]) => fields.map(({ errors }) => errors));
  setAntdErrors({ setFields, getFieldValue: () => "" }, coded, { translator });
  expect(setFields).toHaveReturnedWith(expected);
});

it("getName renames fields, and leaves out those for which it returns undefined", () => {
  const getName = (path: readonly (string | number)[]) => (path[0] === "disks" ? "size" : undefined);
  expect(toFormErrors(failure, { getName })).toEqual([
    { name: "size", messages: ["At least 10 GB", "A multiple of 10"] },
  ]);
});

it.each([
  null,
  new TypeError("Failed to fetch"),
  { status: 500 },
  { ...failure, fieldErrors: [{ path: [], message: "x" }] },
])("An error without the errors of fields gives none", (error) => {
  expect(toFormErrors(error)).toEqual([]);
});

it("A path becomes a name with dots", () => {
  const name: "name" | "disks.0.size" = toFieldName(["disks", 0, "size"]);
  expect(name).toBe("disks.0.size");
});
