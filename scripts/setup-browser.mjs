// Installs a Chromium for the browser tests if there is none: with apt-get the system package and a Chinese font,
// elsewhere Playwright's build.
import { existsSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { findChromium, NO_CHROMIUM_MESSAGE } from "./chromium.mjs";
import { run } from "./run.mjs";

/** @param {readonly string[]} args */
const apt = (...args) =>
  process.getuid?.() === 0 ? run("apt-get", args) : run("sudo", ["-n", "apt-get", ...args]);

/** Throws an error that lists what the developer can do when no browser can be installed. */
export async function setupBrowser() {
  if (findChromium()) return;
  console.log("No Chromium found. Installing one…");
  if (existsSync("/usr/bin/apt-get")) {
    process.env.DEBIAN_FRONTEND = "noninteractive";
    await apt("update");
    await apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  }
  if (!findChromium()) await run("playwright", ["install", "chromium"]);
  if (!findChromium()) throw new Error(NO_CHROMIUM_MESSAGE);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await setupBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
