import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = ["src", "test"].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
);
const read = (pattern: RegExp) =>
  files
    .filter((file) => pattern.test(file))
    .map((file) => [file, readFileSync(root + file, "utf8")] as const);
const tests = read(/\.test\.tsx?$/)
  .map(([, text]) => text)
  .join("\n");

it.each(read(/SPEC\.md$/))("%s: every MUST is cited by a test's title", (_, spec) => {
  const rules = [...spec.matchAll(/\*\*\[([A-Z]+\d+)\]\*\* MUST/g)].map((match) => match[1] ?? "");
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule) => !tests.includes(`[${rule}]`))).toEqual([]);
});
