import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { createProperties } from "./write-properties.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} path */
const read = (path) => readFileSync(root + path, "utf8");

it("docs/properties.md is up to date; `node scripts/write-properties.mjs` writes it", () => {
  expect(read("docs/properties.md")).toBe(createProperties());
});

it("docs/properties.md describes each prop, and has a table of each component that has more than the shared props", () => {
  const page = createProperties();
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeGreaterThan(40);
  expect(
    rows.filter((row) => !/^\| `\w+`(?: \(required\))? \| [A-Z`].+\.? \| `.+` \| .*\|$/.test(row)),
  ).toEqual([]);
  // Matches the names in `export type { ErrorBannerProps } from`.
  const types = [...read("packages/react/src/index.ts").matchAll(/(\w+)Props\b/g)].map(
    ([, name = ""]) => name,
  );
  const without = ["ErrorFallback", "ErrorSurface", "ErrorBanner", "ErrorState"];
  expect(types.filter((name) => !without.includes(name) && !page.includes(`## ${name}`))).toEqual([]);
});
