/// <reference lib="dom" />
// Opens the packed packages on a development server, where they warn of mistakes: nothing on a correct page, the missing
// stylesheet on a page without it.
import assert from "node:assert/strict";
import process from "node:process";
import { chromium } from "playwright";
import { createServer } from "vite";
import { chromiumLaunchOptions } from "./chromium.mjs";

/**
 * Throws if a correct page has a message in the console, or if a page without the stylesheet has no warning.
 * @param {string} root directory of the app
 */
export async function checkConsumerWarnings(root) {
  const { env } = process;
  const environment = env.NODE_ENV;
  // A production build in the same process has changed it.
  env.NODE_ENV = "development";
  const site = await createServer({
    root,
    logLevel: "error",
    cacheDir: "node_modules/.vite-warnings",
    server: { port: 0, host: "127.0.0.1" },
  });
  await site.listen();
  const browser = await chromium.launch(chromiumLaunchOptions());
  /** @param {boolean} hasStylesheet */
  const getMessages = async (hasStylesheet) => {
    const page = await browser.newPage();
    /** @type {string[]} */
    const messages = [];
    page.on("console", (message) => {
      if (message.type() === "warning" || message.type() === "error") messages.push(message.text());
    });
    page.on("pageerror", (error) => messages.push(error.message));
    if (!hasStylesheet)
      await page.route("**/styles.css*", (route) =>
        route.fulfill({ contentType: "text/javascript", body: "export {};" }),
      );
    await page.goto(site.resolvedUrls?.local[0] ?? "", { waitUntil: "load" });
    await page.locator("[data-surface=banner]").nth(1).waitFor();
    // The check runs in the frame after the page has loaded.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await page.close();
    return messages;
  };
  try {
    // The server bundles the packages, and then loads the page again.
    await getMessages(true);
    assert.deepEqual(await getMessages(true), [], "A correct page has no warning in the console.");
    assert.match(
      (await getMessages(false)).join(),
      /Errorkit: The stylesheet is missing/,
      "A page without the stylesheet has a warning in the console.",
    );
  } finally {
    await browser.close();
    await site.close();
    env.NODE_ENV = environment;
  }
}
