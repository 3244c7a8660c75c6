import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { expect, it } from "vitest";
import { isRunning } from "./is-running.mjs";

const runner = new URL("run.mjs", import.meta.url).href;
/** Prints its process ID and ignores the polite signals, as a shell between npm and a tool may do. */
const tool = 'process.on("SIGTERM", () => {}); console.log(process.pid); setInterval(() => {}, 1000);';
const start = `run("sh", ["-c", ${JSON.stringify(`node -e '${tool}'; true`)}])`;
const command = `import { run } from ${JSON.stringify(runner)}; await ${start};`;

/** @param {import("node:child_process").ChildProcess} started */
async function readPid(started) {
  const [output] = await once(/** @type {import("node:stream").Readable} */ (started.stdout), "data");
  return Number(String(output));
}

it.each(/** @type {const} */ (["SIGTERM", "SIGINT", "SIGHUP"]))(
  "%s ends everything that a command started",
  async (signal) => {
    const started = spawn(process.execPath, ["--input-type=module", "-e", command], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const pid = await readPid(started);
    expect(isRunning(pid)).toBe(true);
    started.kill(signal);
    await once(started, "exit");
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
  },
  30_000,
);

it("a signal ends every command, also one that takes longer than another", async () => {
  const both = `import { run } from ${JSON.stringify(runner)}; await Promise.all([${start}, run("sleep", ["100"])]);`;
  const started = spawn(process.execPath, ["--input-type=module", "-e", both], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = await readPid(started);
  started.kill("SIGTERM");
  await once(started, "exit");
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
}, 30_000);

it("everything ends when the parent process is killed", async () => {
  const parent = `import { spawn } from "node:child_process"; spawn(process.execPath, ["--input-type=module", "-e", ${JSON.stringify(command)}], { stdio: ["ignore", "inherit", "inherit"] });`;
  const started = spawn(process.execPath, ["--input-type=module", "-e", parent], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = await readPid(started);
  started.kill("SIGKILL");
  await expect.poll(() => isRunning(pid), { timeout: 15_000 }).toBe(false);
}, 30_000);
