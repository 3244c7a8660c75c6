import type { SBType } from "storybook/internal/csf";
import { describe, expect, it } from "vitest";
import { readableArgTypes } from "./readable-arg-types.ts";

const undefinedType: SBType = { name: "other", value: "undefined" };

/** Enhances one property, as Storybook does with what react-docgen reads. */
const enhance = (type: SBType, docblock = "") =>
  readableArgTypes({
    argTypes: { prop: { name: "prop", type } },
    component: { __docgenInfo: { props: { prop: { description: docblock } } } },
  } as unknown as Parameters<typeof readableArgTypes>[0]).prop;

const optionalBoolean: SBType = {
  name: "union",
  raw: "boolean | undefined",
  value: [{ name: "boolean" }, undefinedType],
};

describe("a property's row", () => {
  it.each([
    ['Shows details.\n@default "user"', '"user"'],
    ["Shows details.\n@default `false`\n@see WCAG 4.1.3", "false"],
    ["Returns a label.\n@default the path: `disks[0].size`", "the path: `disks[0].size`"],
    [
      'Severity.\n@default "info" for a canceled\nrequest; otherwise "error"',
      '"info" for a canceled request; otherwise "error"',
    ],
    ['Severity.\n@default "info" for a canceled\nrequest\n@see B5', '"info" for a canceled request'],
  ])("shows the default of %j", (docblock, summary) => {
    expect(enhance(optionalBoolean, docblock)?.table?.defaultValue).toEqual({ summary });
  });

  it("shows no default when the documentation has no @default tag", () => {
    expect(enhance(optionalBoolean, "Default `false`.")?.table?.defaultValue).toBeUndefined();
  });

  it("leaves out undefined, and keeps the control", () => {
    const row = enhance(optionalBoolean);
    expect(row?.type).toEqual({ name: "boolean", required: false });
    expect(row?.table?.type).toEqual({ summary: "boolean" });
    expect(row).not.toHaveProperty("control");
  });

  it("spells out a named union of literals", () => {
    const row = enhance({
      name: "union",
      raw: "Audience | undefined",
      value: [{ name: "enum", value: ["user", "operator"], raw: '"user" | "operator"' }, undefinedType],
    });
    expect(row?.table?.type).toEqual({ summary: '"user" | "operator"' });
  });

  it("has no control for a function", () => {
    const row = enhance({ name: "function", raw: "((failure: Failure) => void) | undefined" });
    expect(row?.table?.type).toEqual({ summary: "(failure: Failure) => void" });
    expect(row?.control).toEqual({ disable: true });
  });
});
