import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { expect, it } from "vitest";
import { isRunning } from "./is-running.mjs";

const module = new URL("start-group.mjs", import.meta.url).href;
const script = `import { startGroup } from ${JSON.stringify(module)}; console.log(startGroup("sleep", ["100"]).pid); setInterval(() => {}, 1000);`;

it.each(/** @type {const} */ (["SIGTERM", "SIGINT", "SIGKILL"]))(
  "%s to the process that started a group ends the group",
  async (signal) => {
    const starter = spawn(process.execPath, ["--input-type=module", "-e", script], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [output] = await once(/** @type {import("node:stream").Readable} */ (starter.stdout), "data");
    const pid = Number(String(output));
    expect(isRunning(pid)).toBe(true);
    starter.kill(signal);
    await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
  },
  30_000,
);
