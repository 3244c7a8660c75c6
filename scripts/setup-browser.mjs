// Makes sure that the browser tests have a Chromium: on Debian its own package with a Chinese font, elsewhere Playwright's build.
import { existsSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { findChromium, WAYS_OUT } from "./chromium.mjs";
import { run } from "./run.mjs";

/** @param {readonly string[]} args */
const apt = (...args) =>
  process.getuid?.() === 0 ? run("apt-get", args) : run("sudo", ["-n", "apt-get", ...args]);

/** Throws with the ways out where no browser can be had. */
export async function setupBrowser() {
  if (findChromium()) return;
  console.log("No Chromium yet: installing one…");
  if (existsSync("/usr/bin/apt-get")) {
    process.env.DEBIAN_FRONTEND = "noninteractive";
    await apt("update");
    await apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  }
  if (!findChromium()) await run("playwright", ["install", "chromium"]);
  if (!findChromium()) throw new Error(WAYS_OUT);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    await setupBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
