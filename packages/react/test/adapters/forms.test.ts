import { toFailure } from "@errorkit/core";
import { createErrorTranslator } from "@errorkit/i18n";
import {
  clearAntdErrors,
  setAntdErrors,
  setFormErrors,
  toFieldName,
  toFormErrors,
} from "@errorkit/react/forms";
import { describe, expect, it, vi } from "vitest";

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

it("react-hook-form gets all messages of the fields that the form has, and no other field", () => {
  const setError = vi.fn();
  const mount = new Set(["disks.0.size", "region"]);
  setFormErrors({ control: { _names: { mount } }, setError }, failure);
  expect(setError).toHaveBeenCalledExactlyOnceWith("disks.0.size", {
    type: "server",
    message: "At least 10 GB",
    types: { server0: "At least 10 GB", server1: "A multiple of 10" },
  });
});

describe("antd: errors of the service that are set, replaced and removed", () => {
  /** A form of antd: the values that the user entered, and the errors that its fields show. */
  function createForm() {
    const values = new Map<string, unknown>([
      ["name", "nightly"],
      ["disks,0,size", 5],
    ]);
    const errors = new Map<string, string[]>();
    const form = {
      getFieldValue: (name: unknown) => values.get(String(name)),
      setFields: vi.fn((fields: { name: unknown; errors: string[] }[]) => {
        for (const field of fields) errors.set(String(field.name), field.errors);
      }),
    };
    const listErrors = () => Object.fromEntries([...errors].filter(([, texts]) => texts.length > 0));
    return { form, values, errors, listErrors };
  }
  const taken = toFailure({ status: 422, errors: [{ field: "name", message: "Name is taken" }] });

  it("The next response replaces the errors of the last one, and success removes them", () => {
    const { form, listErrors } = createForm();
    setAntdErrors(form, failure);
    expect(Object.keys(listErrors())).toEqual(["name", "disks,0,size"]);
    setAntdErrors(form, taken);
    expect(listErrors()).toEqual({ name: ["Name is taken"] });
    setAntdErrors(form, null);
    expect(listErrors()).toEqual({});
  });

  it("A form without errors of the service keeps the errors of its rules", () => {
    const { form, errors, listErrors } = createForm();
    errors.set("name", ["Enter a name."]);
    clearAntdErrors(form);
    setAntdErrors(form, null);
    expect(listErrors()).toEqual({ name: ["Enter a name."] });
  });

  it("A field loses its error when its value changes, and the others keep theirs", () => {
    const { form, values, listErrors } = createForm();
    setAntdErrors(form, failure);
    values.set("name", "weekly");
    clearAntdErrors(form);
    expect(listErrors()).toEqual({ "disks,0,size": ["At least 10 GB", "A multiple of 10"] });
  });

  it("A field that has lost its error keeps the error of a rule that it gets later", () => {
    const { form, values, errors, listErrors } = createForm();
    setAntdErrors(form, taken);
    values.set("name", "");
    clearAntdErrors(form);
    errors.set("name", ["Enter a name."]);
    clearAntdErrors(form);
    expect(listErrors()).toEqual({ name: ["Enter a name."] });
  });

  it("No field is set while all values are those that the service rejected", () => {
    const { form } = createForm();
    setAntdErrors(form, failure);
    form.setFields.mockClear();
    clearAntdErrors(form);
    expect(form.setFields).not.toHaveBeenCalled();
  });
});
