/// <reference lib="dom" />
// Looks at the consumer in a browser, built for production by Vite's defaults: what older browsers don't know is lowered there,
// and no test of a source sees that.
import assert from "node:assert/strict";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { chromiumLaunchOptions } from "./chromium.mjs";

/** How light the ink of a banner is, from 0 for black to 1. */
const [LIGHT, DARK] = [0.245, 0.95];

/** What is left of `@layer base { :root { color-scheme: dark } }`, as Tailwind has it, once it has been built. */
const DARK_LAYER =
  "@layer base { :root { --lightningcss-light: ; --lightningcss-dark: initial; color-scheme: dark } }";

/**
 * Fails unless a banner on the page follows what the page says of light and dark, and one in a dark part does not.
 * @param {string} root of the consumer
 */
export async function checkLooks(root) {
  await build({ root, logLevel: "error" });
  const site = await preview({ root, logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(site.resolvedUrls?.local[0] ?? "");
    const banners = page.locator("[data-surface=banner]");
    await banners.nth(1).waitFor();
    const inks = async () => {
      const colours = await banners.evaluateAll((all) => all.map((banner) => getComputedStyle(banner).color));
      return colours.map((colour) => Number(/^oklch\(([\d.]+)/.exec(colour)?.[1]));
    };
    const say = (/** @type {string} */ scheme) =>
      page.evaluate((value) => document.documentElement.style.setProperty("color-scheme", value), scheme);

    assert.deepEqual(await inks(), [LIGHT, DARK], "Where the page says nothing, it is light.");
    await say("dark");
    assert.deepEqual(await inks(), [DARK, DARK], "What a script says on the root holds.");
    await say("light");
    assert.deepEqual(await inks(), [LIGHT, DARK], "And may change.");
    await page.emulateMedia({ colorScheme: "dark" });
    assert.deepEqual(await inks(), [LIGHT, DARK], "Whatever the system says.");
    await say("light dark");
    assert.deepEqual(await inks(), [DARK, DARK], "Unless the page leaves it to the system.");
    await page.emulateMedia({ colorScheme: "light" });
    assert.deepEqual(await inks(), [LIGHT, DARK], "And follows that.");
    await page.evaluate(() => document.documentElement.setAttribute("style", "color-scheme:dark"));
    assert.deepEqual(await inks(), [DARK, DARK], "What a server writes on the root holds.");
    await say("");
    await page.addStyleTag({ content: DARK_LAYER });
    assert.deepEqual(await inks(), [DARK, DARK], "What a host says in a layer holds.");
  } finally {
    await browser.close();
    await site.close();
  }
}
