// Where the browser tests find a Chromium, and how they start it.
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

export const WAYS_OUT = `No Chromium was found. Do one of:
  npx playwright install chromium       Playwright's own build, any platform
  sudo apt-get install -y chromium      Debian and its kin
  export CHROMIUM_PATH=/path/to/chrome  any Chrome, Edge or Chromium`;

/**
 * CHROMIUM_PATH, then Playwright's own download, then a browser of the system.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, and nothing stands there. Correct it or unset it.`);
  }
  return [chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path));
}

/**
 * Never throws for a missing browser: the unit tests share this configuration and need none.
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
      // The sandbox refuses to run as root, as in containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  };
}
