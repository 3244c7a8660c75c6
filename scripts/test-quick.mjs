// npm run test:quick [base]: checks what has changed since a commit (HEAD without one) and in new files, in less than a minute:
// style, types, and the unit tests that import a changed file. `npm test` runs everything.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";
import { closingLine, countCheck, sum } from "./test-counts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const base = process.argv[2] ?? "HEAD";

/** @param {readonly string[]} args */
const git = (...args) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8" }).split("\n").filter(Boolean);

const changed = [
  ...git("diff", "--name-only", "--diff-filter=d", base),
  ...git("ls-files", "--others", "--exclude-standard"),
].filter((file) => existsSync(`${root}${file}`));

/** The workspaces with a changed file, such as `packages/core`. */
const workspaces = [
  ...new Set(changed.flatMap((file) => /^(?:packages|apps)\/[^/]+/.exec(file) ?? [])),
].filter((folder) => existsSync(`${root}${folder}/package.json`));

/**
 * The changed files of a folder that tests import.
 * @param {string} folder
 */
const getCode = (folder) =>
  changed
    .filter((file) => file.startsWith(`${folder}/`) && /\.(?:[cm]?[jt]sx?|jsonl?)$/.test(file))
    .filter((file) => !/(?:package|turbo|tsconfig.*|vitest\.config)\.(?:json|ts)$/.test(file))
    .map((file) => file.slice(folder.length + 1));

/** @type {Array<readonly [name: string, command: string, args: readonly string[], cwd?: string]>} */
const checks = [];
const linted = changed.filter((file) => /\.(?:[cm]?[jt]sx?|css|jsonc?)$/.test(file));
if (linted.length > 0)
  checks.push(["style", "biome", ["check", "--error-on-warnings", "--no-errors-on-unmatched", ...linted]]);
if (changed.some((file) => file.startsWith("scripts/")))
  checks.push(
    ["types of the scripts", "tsc", ["--noEmit", "-p", "scripts"]],
    [
      "tests of the scripts",
      "vitest",
      // Starting the demo takes too long.
      [
        "related",
        "--run",
        "--root",
        "scripts",
        "--passWithNoTests",
        "--exclude",
        "start.test.mjs",
        ...getCode("scripts"),
      ],
    ],
  );
for (const folder of workspaces) {
  checks.push([`types of ${folder}`, "tsc", ["--noEmit"], `${root}${folder}`]);
  if (getCode(folder).length > 0 && folder !== "apps/react-18")
    checks.push([
      `unit tests of ${folder}`,
      "vitest",
      [
        "related",
        "--run",
        ...(folder === "packages/i18n" ? [] : ["--project", "unit"]),
        "--passWithNoTests",
        ...getCode(folder),
      ],
      `${root}${folder}`,
    ]);
}

const rows = [];
for (const [name, command, args, cwd] of checks) {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const counts = countCheck(await run(command, args, cwd ? { cwd } : {}));
  rows.push({ name: `${name} (${Math.round((Date.now() - started) / 1000)} s)`, counts });
}
console.log(changed.length === 0 ? `\nNothing has changed since ${base}.` : "");
for (const { name, counts } of rows) console.log(`${counts.failed > 0 ? "✗" : "✓"} ${name}`);
const total = sum(rows.map(({ counts }) => counts));
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
