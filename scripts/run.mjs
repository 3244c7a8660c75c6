// Runs a command with telemetry off. Tools from node_modules/.bin come first on the path.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const windows = process.platform === "win32";

/**
 * Resolves to the exit code: 127 if the command does not exist, 128 + n if signal n ended it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root } = {}) {
  const child = spawn(command, args, {
    cwd,
    stdio: "inherit",
    shell: windows,
    env: {
      TURBO_TELEMETRY_DISABLED: "1",
      STORYBOOK_DISABLE_TELEMETRY: "1",
      DO_NOT_TRACK: "1",
      ...process.env,
      PATH: [`${root}node_modules/.bin`, process.env.PATH].join(delimiter),
    },
  });
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => void child.kill(signal);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.on(signal, forward);
  return new Promise((resolve) => {
    /** @param {number} code */
    const done = (code) => {
      for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) process.off(signal, forward);
      resolve(code);
    };
    child.once("error", () => done(127));
    child.once("exit", (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
