// Runs a command with telemetry off, and ends all its processes with it. Tools from node_modules/.bin come first on the path.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const windows = process.platform === "win32";

const SIGNALS = /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]);
/** How long a command may take to end after a signal, in milliseconds. */
const GRACE_MS = 5000;
/** How often to look whether the parent process still runs, in milliseconds. */
const PARENT_CHECK_MS = 500;

/** How many commands run now. */
let running = 0;

/**
 * Resolves to the exit code: 127 if the command does not exist, 128 + n if signal n ended it. A signal to this process goes
 * to all commands and all processes that they started, and ends this process after them. So does the end of the parent: npm and
 * `sh` do not pass on every signal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root } = {}) {
  running += 1;
  const child = spawn(command, args, {
    cwd,
    // Nothing asks a question. A group of processes that may not read from the terminal would stop when it tries.
    stdio: ["ignore", "inherit", "inherit"],
    shell: windows,
    // With a process group, one signal reaches the shells and tools between npm and the last process.
    detached: !windows,
    env: {
      TURBO_TELEMETRY_DISABLED: "1",
      STORYBOOK_DISABLE_TELEMETRY: "1",
      DO_NOT_TRACK: "1",
      ...process.env,
      PATH: [`${root}node_modules/.bin`, process.env.PATH].join(delimiter),
    },
  });
  /** @param {NodeJS.Signals} signal */
  const kill = (signal) => {
    try {
      if (windows || child.pid === undefined) child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // All processes of the group have ended.
    }
  };
  let isEnding = false;
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    if (isEnding) return;
    isEnding = true;
    kill(signal);
    setTimeout(() => kill("SIGKILL"), GRACE_MS).unref();
  };
  for (const signal of SIGNALS) process.on(signal, end);
  const parent = process.ppid;
  const parentCheck = setInterval(() => process.ppid !== parent && end("SIGTERM"), PARENT_CHECK_MS);
  parentCheck.unref();
  return new Promise((resolve) => {
    /** @param {number} code */
    const done = (code) => {
      running -= 1;
      clearInterval(parentCheck);
      for (const signal of SIGNALS) process.off(signal, end);
      if (!isEnding) return resolve(code);
      // What ignored the signal, or was started meanwhile.
      kill("SIGKILL");
      if (running === 0) process.exit(code);
    };
    child.once("error", () => done(127));
    child.once("exit", (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
