// Installs what the browser tests need: Chromium, Firefox and WebKit, with a Chinese font. With apt-get these are system packages,
// elsewhere Playwright's builds.
import { existsSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { webkit as playwrightWebKit } from "playwright";
import { findChromium, NO_CHROMIUM_MESSAGE } from "./chromium.mjs";
import { findFirefox } from "./firefox.mjs";
import { run } from "./run.mjs";
import { findWebKit } from "./webkit.mjs";

/** Playwright's WebKit needs an executable for the platform; some platforms have none. */
const findAnyWebKit = () =>
  findWebKit() ?? [playwrightWebKit.executablePath()].find((path) => existsSync(path));

/**
 * How to find each browser and which Debian packages have it.
 * @type {Readonly<Record<"chromium" | "firefox" | "webkit", { find: () => string | undefined, packages: readonly string[] }>>}
 */
const BROWSERS = {
  chromium: { find: findChromium, packages: ["chromium", "fonts-noto-cjk"] },
  firefox: { find: findFirefox, packages: ["firefox-esr"] },
  webkit: { find: findAnyWebKit, packages: ["webkit2gtk-driver", "xvfb"] },
};

/** @typedef {keyof typeof BROWSERS} BrowserName */

/** @param {readonly string[]} args */
const apt = (...args) =>
  process.getuid?.() === 0 ? run("apt-get", args) : run("sudo", ["-n", "apt-get", ...args]);

/** @param {BrowserName} name */
const isMissing = (name) => BROWSERS[name].find() === undefined;

/**
 * Installs the browsers that are missing.
 * @param {readonly BrowserName[]} [wanted]
 * @returns {Promise<readonly BrowserName[]>} the browsers that could not be installed
 * @throws an error that lists what the developer can do, if there is no Chromium, which most browser tests need
 */
export async function setupBrowsers(wanted = ["chromium", "firefox", "webkit"]) {
  const missing = wanted.filter(isMissing);
  if (missing.length > 0) {
    console.log(`Not found: ${missing.join(", ")}. Installing…`);
    if (existsSync("/usr/bin/apt-get")) {
      process.env.DEBIAN_FRONTEND = "noninteractive";
      await apt("update");
      // One at a time: a system may have one and not another.
      for (const name of missing)
        await apt("install", "-y", "--no-install-recommends", ...BROWSERS[name].packages);
    }
    const left = missing.filter(isMissing);
    if (left.length > 0) await run("playwright", ["install", ...left]);
  }
  const absent = wanted.filter(isMissing);
  if (absent.includes("chromium")) throw new Error(NO_CHROMIUM_MESSAGE);
  return absent;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  try {
    const absent = await setupBrowsers();
    for (const name of absent) console.log(`Not installed: ${name}. Its tests are skipped.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
