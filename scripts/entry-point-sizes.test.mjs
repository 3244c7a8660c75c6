import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string} path */
const read = (path) => readFileSync(root + path, "utf8");

/** The entry points of `@errorkit/react` by their file: `dist/adapters/axios.js` is `@errorkit/react/axios`. */
const names = new Map(
  Object.entries(JSON.parse(read("packages/react/package.json")).exports)
    .filter(([, target]) => target.default)
    .map(([name, target]) => [target.default.slice(2), `@errorkit/react${name.slice(1)}`]),
);

it("README.md says what each further entry point of `@errorkit/react` costs, as .size-limit.json has it", () => {
  /** @type {{ path: string, limit: string }[]} */
  const budgets = JSON.parse(read("packages/react/.size-limit.json"));
  const expected = budgets
    .filter(({ path }) => path.startsWith("dist/adapters/"))
    .map(({ path, limit }) => [names.get(path), limit]);
  // Matches a row such as "| `@errorkit/react/axios` | what it does | 640 B |".
  const rows = [
    ...read("README.md").matchAll(/^\| `(@errorkit\/react\/\w[\w-]*)` \|.*\| ([\d.]+ k?B) \|$/gm),
  ];
  expect(expected.length).toBeGreaterThan(4);
  expect(rows.map(([, name, limit]) => [name, limit])).toEqual(expected);
});
