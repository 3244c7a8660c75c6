import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generatedFiles } from "../scripts/build-data.mjs";

it.each(Object.entries(generatedFiles()))("%s is what the data gives, byte for byte", (path, content) => {
  expect(readFileSync(new URL(`../${path}`, import.meta.url), "utf8")).toBe(content);
});

it("gives the same bytes each time", () => {
  expect(generatedFiles()).toEqual(generatedFiles());
});
