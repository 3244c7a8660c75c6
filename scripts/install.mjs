// Installs the packages when they are missing or differ from package-lock.json. Uses nothing but Node itself.
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Stops with a plain sentence where Node is too old to run the tools. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new Error(
    `Errorkit needs Node 20.19, 22.12 or newer; this is ${version}. Install a newer Node, then run the command again.`,
  );
}

/**
 * True when every package of the lockfile stands in node_modules at its version.
 * npm keeps a lockfile of what it installed in node_modules; platform packages that do not fit this machine are absent from it.
 * @param {string} directory
 */
export function isInstalled(directory) {
  const installed = `${directory}/node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  try {
    const wanted = JSON.parse(readFileSync(`${directory}/package-lock.json`, "utf8")).packages;
    const present = JSON.parse(readFileSync(installed, "utf8")).packages;
    return Object.entries(wanted).every(
      ([path, { version, link, optional }]) =>
        !path.includes("node_modules/") ||
        optional ||
        (present[path] && (link || present[path].version === version)),
    );
  } catch {
    return false;
  }
}

/** Throws with the way out when the installation fails. */
export async function install() {
  requireNode();
  if (isInstalled(root)) return;
  console.log("Installing packages (npm ci)…");
  const code = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root });
  if (code !== 0)
    throw new Error(
      "The packages could not be installed. Check the network and the messages above, then run the command again.",
    );
}
