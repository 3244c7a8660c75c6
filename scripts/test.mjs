// npm test: installs what is missing, runs every check, and ends with one line of counts.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { closingLine, countCheck, readReport, sum } from "./count.mjs";
import { install } from "./install.mjs";
import { run } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const RUNS = `${root}.turbo/runs`;

/** Checks of the whole tree, each a command. */
const TREE_CHECKS = {
  lint: ["biome", "check", "--error-on-warnings", "."],
  "lockfile complete and without registry addresses": ["node", "scripts/check-lock.mjs"],
  "package boundaries": ["turbo", "boundaries"],
  "types of the scripts": ["tsc", "--noEmit", "-p", "scripts"],
  "no file, export or dependency without use": ["knip"],
};

/** Checks of what the tasks below have built. */
const BUILT_CHECKS = {
  "packed packages in a consumer": ["node", "scripts/check-consumer.mjs"],
};

/** Tasks of the packages, run by turbo in the order their needs allow. */
const TASKS = [
  "typecheck",
  "test",
  "build",
  "check:pack",
  "check:size",
  "test:browser",
  "build:storybook",
  "test:site",
];

/**
 * The report of a task that runs Vitest; every package writes it to the same place.
 * @param {string} task
 */
const reportOf = (task) =>
  task.startsWith("test") ? `.cache/results/${task.replace(":", "-")}.json` : undefined;

/** @typedef {{ name: string, counts: import("./count.mjs").Counts, failures?: readonly string[] }} Row */

/**
 * @param {Readonly<Record<string, readonly string[]>>} checks
 * @returns {Promise<Row[]>}
 */
async function check(checks) {
  const rows = [];
  for (const [name, [command = "", ...args]] of Object.entries(checks)) {
    console.log(`\n— ${name}`);
    rows.push({ name, counts: countCheck(await run(command, args)) });
  }
  return rows;
}

/** @returns {Promise<Row[]>} */
async function testScripts() {
  console.log("\n— tests of the scripts");
  const report = `${root}scripts/.cache/results/test.json`;
  rmSync(report, { force: true });
  const code = await run("vitest", [
    "run",
    "--root",
    "scripts",
    "--reporter=default",
    "--reporter=json",
    "--outputFile.json=.cache/results/test.json",
  ]);
  return [{ name: "tests of the scripts", ...readReport(report, code) }];
}

/** @returns {Promise<Row[]>} */
async function checkPackages() {
  rmSync(RUNS, { recursive: true, force: true });
  for (const group of ["packages", "apps"])
    for (const name of readdirSync(`${root}${group}`))
      rmSync(`${root}${group}/${name}/.cache/results`, { recursive: true, force: true });
  const code = await run("turbo", ["run", ...TASKS, "--continue=always", "--summarize", "--concurrency=2"]);
  const [summary] = readdirSync(RUNS);
  const { tasks } = JSON.parse(readFileSync(`${RUNS}/${summary}`, "utf8"));
  /** @type {Row[]} */
  const rows = tasks
    .filter((/** @type {{ command: string }} */ { command }) => command !== "<NONEXISTENT>")
    .map(
      (
        /** @type {{ taskId: string, task: string, directory: string, execution?: { exitCode: number } }} */ {
          taskId,
          task,
          directory,
          execution,
        },
      ) => {
        const report = reportOf(task);
        const exitCode = execution?.exitCode ?? 1;
        return report
          ? { name: taskId, ...readReport(`${root}${directory}/${report}`, exitCode) }
          : { name: taskId, counts: countCheck(exitCode) };
      },
    );
  // A run that breaks before or beside its tasks must not pass.
  return code === 0 || sum(rows.map(({ counts }) => counts)).failed > 0
    ? rows
    : [...rows, { name: "turbo", counts: countCheck(code) }];
}

try {
  await install();
  // Imported once the packages are there: it asks Playwright where its own browser stands.
  const { setupBrowser } = await import("./setup-browser.mjs");
  await setupBrowser();
  const rows = [
    ...(await check(TREE_CHECKS)),
    ...(await testScripts()),
    ...(await checkPackages()),
    ...(await check(BUILT_CHECKS)),
  ];
  const total = sum(rows.map(({ counts }) => counts));
  console.log("");
  for (const { name, counts, failures = [] } of rows) {
    console.log(`${counts.failed > 0 ? "✗" : "✓"} ${name}: ${closingLine(counts)}`);
    for (const failure of failures) console.log(`    ${failure}`);
  }
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${closingLine(total)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  console.log(`\n${closingLine(countCheck(1))}`);
}
