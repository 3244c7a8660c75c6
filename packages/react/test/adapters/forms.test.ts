import { toFailure } from "@errorkit/core";
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
