// Installs the packages if they are missing or differ from package-lock.json. Imports only Node modules, because nothing
// else is installed yet.
import { existsSync, readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Throws when Node is too old for the tools. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new Error(
    `Errorkit needs Node 20.19, 22.12 or newer; this is ${version}. Install a newer Node, then run the command again.`,
  );
}

/**
 * True when node_modules has every package of the lockfile in the same version.
 * npm lists what it installed in node_modules/.package-lock.json, without optional packages for other platforms.
 * @param {string} directory
 */
export function isInstalled(directory) {
  const installedLockfile = `${directory}/node_modules/.package-lock.json`;
  if (!existsSync(installedLockfile)) return false;
  try {
    const locked = JSON.parse(readFileSync(`${directory}/package-lock.json`, "utf8")).packages;
    const installed = JSON.parse(readFileSync(installedLockfile, "utf8")).packages;
    return Object.entries(locked).every(
      ([path, { version, link, optional }]) =>
        !path.includes("node_modules/") ||
        optional ||
        (installed[path] && (link || installed[path].version === version)),
    );
  } catch {
    return false;
  }
}

/** Throws an error that says what to do when the installation fails. */
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
