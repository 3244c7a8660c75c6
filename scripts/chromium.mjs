// Finds a Chromium for the browser tests, and sets how it is started.
import { existsSync } from "node:fs";
import process from "node:process";
import { chromium } from "playwright";

const SYSTEM_BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

export const NO_CHROMIUM_MESSAGE = `No Chromium was found. Do one of:
  npx playwright install chromium       Playwright's own build, any platform
  sudo apt-get install -y chromium      Debian, Ubuntu
  export CHROMIUM_PATH=/path/to/chrome  any Chrome, Edge or Chromium`;

/**
 * Looks for CHROMIUM_PATH, then for the Chromium that Playwright downloaded, then for an installed browser.
 * @returns {string | undefined} the path of the executable
 */
export function findChromium() {
  const configured = process.env.CHROMIUM_PATH;
  if (configured) {
    if (existsSync(configured)) return configured;
    throw new Error(`CHROMIUM_PATH is ${configured}, but there is no such file. Correct it or unset it.`);
  }
  return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path));
}

/**
 * Does not throw when no browser is found: the unit tests use the same configuration and need no browser.
 * @returns {import("playwright").LaunchOptions}
 */
export function chromiumLaunchOptions() {
  const executablePath = findChromium();
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Chromium's sandbox does not run as root, which is the usual user in containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  };
}
