// Runs `npm test` as a developer does, until a browser runs, and ends it.
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import { afterEach, expect, it } from "vitest";
import { startGroup } from "./start-group.mjs";

const START_MS = 120_000;
/** The longest of the grace times after a signal, twice. */
const END_MS = 20_000;

/** @typedef {{ pid: number, parent: number, command: string }} Process */

/**
 * Linux has the list in files; a container may have no `ps`.
 * @returns {Process[]}
 */
function listProcesses() {
  if (!existsSync("/proc/self/stat"))
    return execFileSync("ps", ["-A", "-o", "pid=,ppid=,command="], { encoding: "utf8" })
      .split("\n")
      .flatMap((line) => {
        // 4242     1 node scripts/test.mjs
        const [, pid, parent, command = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
        return pid ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
      });
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        const parent = /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
        return [{ pid: Number(pid), parent: Number(parent), command }];
      } catch {
        // Ended meanwhile.
        return [];
      }
    });
}

/**
 * The processes that a process started, and those that these started.
 * @param {number} pid
 * @param {readonly Process[]} [all]
 * @returns {Process[]}
 */
const listDescendants = (pid, all = listProcesses()) =>
  all.filter(({ parent }) => parent === pid).flatMap((child) => [child, ...listDescendants(child.pid, all)]);

/** @type {import("node:child_process").ChildProcess | undefined} */
let started;

// Nothing is left if a test fails.
afterEach(() => void (started?.exitCode === null && started.kill()));

/** Runs a test in a browser with `npm test`. Resolves to all processes when the browser runs. */
async function startTests() {
  started = startGroup("npm", ["test", "--", "test:browser", "--filter=@errorkit/core", "--force"]);
  const pid = Number(started.pid);
  for (;;) {
    const descendants = listDescendants(pid);
    if (descendants.some(({ command }) => command.includes("--type=renderer")))
      return [pid, ...descendants.map((one) => one.pid)];
    expect(started.exitCode).toBe(null);
    await new Promise((waited) => setTimeout(waited, 100));
  }
}

it.each([
  ["SIGTERM to npm alone", () => started?.kill("SIGTERM")],
  [
    "SIGINT to the group, which Ctrl+C in a terminal sends,",
    () => process.kill(-Number(started?.pid), "SIGINT"),
  ],
])(
  "%s ends npm test and everything that it started, browsers included",
  async (_, kill) => {
    const pids = await startTests();
    const ended = once(/** @type {import("node:child_process").ChildProcess} */ (started), "exit");
    kill();
    await ended;
    await expect
      .poll(() => listProcesses().filter(({ pid }) => pids.includes(pid)), { timeout: END_MS })
      .toEqual([]);
  },
  START_MS + END_MS,
);
