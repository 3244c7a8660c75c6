import { expect, it } from "vitest";
import { formatPath } from "./format-path.ts";

it.each([
  [["name"], "name"],
  [["disks", 0, "size"], "disks[0].size"],
  [[0, "id"], "[0].id"],
  [["labels", "a.b"], "labels.a.b"],
  [[], ""],
])("formatPath writes %j as %s", (path, text) => {
  expect(formatPath(path)).toBe(text);
});

it("formatPath writes an untrusted path as one short line", () => {
  const text = formatPath(["a\u202E\n".repeat(50_000), "b"]);
  expect(text.length).toBeLessThanOrEqual(81);
  expect(text).not.toMatch(/[\u202E\n]/);
});
