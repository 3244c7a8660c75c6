// npm test: installs what is missing, runs every check, and prints one closing line with the counts.
// npm test -- test:site --filter=@errorkit/storybook: runs only this task of this package. The arguments are those of `turbo run`.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { run } from "./run.mjs";
import { closingLine, countCheck, readReport, sum } from "./test-counts.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const RUNS = `${root}.turbo/runs`;
const given = process.argv.slice(2);

/** Checks of the whole repository. Each is one command. They run beside the tests of the scripts, which mostly wait. */
const REPOSITORY_CHECKS = {
  lint: ["biome", "check", "--error-on-warnings", "."],
  "rules of React Compiler": ["oxlint", "--deny-warnings", "packages/react/src"],
  styles: ["stylelint", "packages/*/src/**/*.css"],
  "lockfile complete and without registry addresses": ["node", "scripts/check-lock.mjs"],
  "install scripts and licenses of the dependencies": ["node", "scripts/check-dependencies.mjs"],
  "package boundaries": ["turbo", "boundaries"],
  "types of the scripts": ["tsc", "--noEmit", "-p", "scripts"],
  "no unused file, export or dependency": ["knip"],
};

/**
 * A list of tasks of Turbo, and the checks of what they built.
 * @typedef {{ tasks: readonly string[], filter?: string, checks?: Readonly<Record<string, readonly string[]>> }} TaskList
 */

/**
 * The lists run at the same time, each one task after the other. Most tasks use one core and wait a part of the time. All lists but the
 * third take about as long.
 * @type {readonly TaskList[]}
 */
const TASK_LISTS = [
  { filter: "./packages/*", tasks: ["typecheck", "test"] },
  { tasks: ["test:browser"] },
  {
    tasks: ["test:firefox", "test:webkit", "check:pack", "check:size"],
    checks: { "packed packages in an app": ["node", "scripts/check-consumer.mjs"] },
  },
  { filter: "!./packages/*", tasks: ["build:storybook", "test:site", "typecheck", "test"] },
];

/**
 * The path of the report of a task that runs Vitest. It is the same in every package.
 * @param {string} task
 */
const getReportPath = (task) =>
  task.startsWith("test") ? `.cache/results/${task.replace(":", "-")}.json` : undefined;

/**
 * A task in Turbo's run summary.
 * @typedef {{ taskId: string, task: string, command: string, directory: string, execution?: { exitCode: number } }} TurboTask
 */

/** @typedef {import("./test-counts.mjs").Row} Row */

/**
 * @param {Readonly<Record<string, readonly string[]>>} checks
 * @returns {Promise<Row[]>}
 */
async function runChecks(checks) {
  const rows = [];
  for (const [name, [command = "", ...args]] of Object.entries(checks)) {
    console.log(`\n— ${name}`);
    rows.push({ name, counts: countCheck(await run(command, args)) });
  }
  return rows;
}

/** @returns {Promise<Row[]>} */
async function runScriptTests() {
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

/**
 * Rows for the tests in browsers that cannot be installed here. They count as skipped, one for each browser.
 * @param {readonly string[]} absent
 * @returns {Row[]}
 */
const getSkippedRows = (absent) =>
  absent.map((browser) => ({
    name: `tests in ${browser}, which cannot be installed on this machine`,
    counts: { passed: 0, failed: 0, skipped: 1 },
  }));

/** @returns {TurboTask[]} */
const readSummaries = () =>
  readdirSync(RUNS)
    .flatMap((summary) => JSON.parse(readFileSync(`${RUNS}/${summary}`, "utf8")).tasks)
    .filter(({ command }) => command !== "<NONEXISTENT>");

/**
 * Runs the tasks of a list, one after the other, and then its checks.
 * @param {TaskList} list
 * @returns {Promise<{ code: number, rows: readonly Row[] }>}
 */
async function runList({ tasks, filter, checks = {} }) {
  const args = filter ? [...tasks, `--filter=${filter}`] : tasks;
  const code = await run("turbo", ["run", ...args, "--continue=always", "--summarize", "--concurrency=1"]);
  return { code, rows: await runChecks(checks) };
}

/**
 * Runs lists of tasks at the same time.
 * @param {readonly TaskList[]} lists
 * @returns {Promise<Row[]>}
 */
async function runPackageTasks(lists) {
  rmSync(RUNS, { recursive: true, force: true });
  for (const group of ["packages", "apps"])
    for (const name of readdirSync(`${root}${group}`))
      rmSync(`${root}${group}/${name}/.cache/results`, { recursive: true, force: true });
  const results = await Promise.all(lists.map(runList));
  const rows = readSummaries().map(({ taskId, task, directory, execution }) => {
    const report = getReportPath(task);
    const exitCode = execution?.exitCode ?? 1;
    return report
      ? { name: taskId, ...readReport(`${root}${directory}/${report}`, exitCode) }
      : { name: taskId, counts: countCheck(exitCode) };
  });
  // A run that fails before or outside its tasks must not pass.
  const isComplete =
    results.every(({ code }) => code === 0) || sum(rows.map(({ counts }) => counts)).failed > 0;
  return [
    ...rows,
    ...(isComplete ? [] : [{ name: "turbo", counts: countCheck(1) }]),
    ...results.flatMap((result) => result.rows),
  ];
}

/** @param {import("./test-counts.mjs").Counts} counts */
const getMark = ({ passed, failed }) => (failed > 0 ? "✗" : passed > 0 ? "✓" : "SKIPPED");

try {
  await install();
  // Imported after the installation, because it imports Playwright.
  const { setupBrowsers } = await import("./setup-browser.mjs");
  /** @type {readonly string[]} */
  const absent = await setupBrowsers();
  const isRunnable = (/** @type {string} */ task) => !absent.includes(task.replace("test:", ""));
  const lists = TASK_LISTS.map((list) => ({ ...list, tasks: list.tasks.filter(isRunnable) })).filter(
    ({ tasks }) => tasks.length > 0,
  );
  const rows =
    given.length > 0
      ? await runPackageTasks([{ tasks: given }])
      : [
          ...(await Promise.all([runChecks(REPOSITORY_CHECKS), runScriptTests()])).flat(),
          ...(await runPackageTasks(lists)),
          ...getSkippedRows(absent),
        ];
  const total = sum(rows.map(({ counts }) => counts));
  console.log("");
  for (const { name, counts, failures = [] } of rows) {
    console.log(`${getMark(counts)} ${name}: ${closingLine(counts)}`);
    for (const failure of failures) console.log(`    ${failure}`);
  }
  process.exitCode = total.failed > 0 ? 1 : 0;
  console.log(`\n${closingLine(total)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
  console.log(`\n${closingLine(countCheck(1))}`);
}
