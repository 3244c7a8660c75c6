// Finds a Firefox for the browser tests, and sets how it is started.
import { existsSync } from "node:fs";
import process from "node:process";
import { firefox } from "playwright";

const SYSTEM_BROWSERS = [
  "/usr/bin/firefox-esr",
  "/usr/bin/firefox",
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
];

/**
 * Looks for FIREFOX_PATH, then for the Firefox that Playwright downloaded, then for an installed browser.
 * @returns {string | undefined} the path of the executable
 */
export function findFirefox() {
  const configured = process.env.FIREFOX_PATH;
  if (configured) {
    if (existsSync(configured)) return configured;
    throw new Error(`FIREFOX_PATH is ${configured}, but there is no such file. Correct it or unset it.`);
  }
  return [firefox.executablePath(), ...SYSTEM_BROWSERS].find((path) => existsSync(path));
}

/**
 * Does not throw when no browser is found: the unit tests use the same configuration and need no browser.
 * @returns {import("playwright").LaunchOptions}
 */
export function firefoxLaunchOptions() {
  const executablePath = findFirefox();
  return {
    ...(executablePath ? { executablePath } : {}),
    // Playwright drives an unchanged Firefox over WebDriver BiDi, and its own build with its own protocol.
    ...(executablePath === firefox.executablePath() ? {} : { channel: "moz-firefox" }),
  };
}
