// For tests that start a program as a terminal does.
import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const guard = fileURLToPath(new URL("end-group.mjs", import.meta.url));

/**
 * Starts a command in a process group of its own, as a terminal makes one for each command. A signal to this process does not reach
 * that group, so another process ends it when this one ends, in any way.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {import("node:child_process").ChildProcess}
 */
export function startGroup(command, args, { env = process.env } = {}) {
  const started = spawn(command, args, {
    cwd: root,
    stdio: "ignore",
    detached: true,
    env,
  });
  spawn(process.execPath, [guard, String(started.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  }).unref();
  return started;
}
