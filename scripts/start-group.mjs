// For tests that start a program as a terminal does.
import { spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const guard = fileURLToPath(new URL("end-group.mjs", import.meta.url));

/**
 * Starts a command in its own process group, as a terminal does. The group does not get the signals to this process, so a second
 * process ends the group when this one ends, in any way.
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
