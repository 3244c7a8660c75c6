/// <reference lib="dom" />
// Reads the colors of the banners in a browser, after a production build with Vite's defaults. Such a build rewrites
// `light-dark()` for older browsers, which tests of the sources cannot detect.
import assert from "node:assert/strict";
import { chromium } from "playwright";
import { build, preview } from "vite";
import { chromiumLaunchOptions } from "./chromium.mjs";

/** Lightness of the text color in OKLCH, from 0 (black) to 1 (white), in the light and in the dark color scheme. */
const [LIGHT, DARK] = [0.24, 0.95];

/** The build output of `@layer base { :root { color-scheme: dark } }`, which is what Tailwind writes. */
const DARK_LAYER =
  "@layer base { :root { --lightningcss-light: ; --lightningcss-dark: initial; color-scheme: dark } }";

/**
 * Throws unless a banner follows the `color-scheme` of the page, while a banner in a dark part stays dark.
 * @param {string} root directory of the app
 */
export async function checkConsumerColors(root) {
  await build({ root, logLevel: "error" });
  const site = await preview({ root, logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launch(chromiumLaunchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(site.resolvedUrls?.local[0] ?? "");
    const banners = page.locator("[data-surface=banner]");
    await banners.nth(1).waitFor();
    const textLightness = async () => {
      const colors = await banners.evaluateAll((all) => all.map((banner) => getComputedStyle(banner).color));
      return colors.map((color) => Number(/^oklch\(([\d.]+)/.exec(color)?.[1]));
    };
    const setColorScheme = (/** @type {string} */ scheme) =>
      page.evaluate((value) => document.documentElement.style.setProperty("color-scheme", value), scheme);

    assert.deepEqual(await textLightness(), [LIGHT, DARK], "A page without color-scheme is light.");
    await setColorScheme("dark");
    assert.deepEqual(await textLightness(), [DARK, DARK], "A script sets dark on the root element.");
    await setColorScheme("light");
    assert.deepEqual(await textLightness(), [LIGHT, DARK], "A script sets light on the root element.");
    await page.emulateMedia({ colorScheme: "dark" });
    assert.deepEqual(
      await textLightness(),
      [LIGHT, DARK],
      "The page stays light although the system is dark.",
    );
    await setColorScheme("light dark");
    assert.deepEqual(await textLightness(), [DARK, DARK], "A page with `light dark` follows a dark system.");
    await page.emulateMedia({ colorScheme: "light" });
    assert.deepEqual(
      await textLightness(),
      [LIGHT, DARK],
      "A page with `light dark` follows a light system.",
    );
    await page.evaluate(() => document.documentElement.setAttribute("style", "color-scheme:dark"));
    assert.deepEqual(
      await textLightness(),
      [DARK, DARK],
      "The server sets dark in the style attribute of the root element.",
    );
    await setColorScheme("");
    await page.addStyleTag({ content: DARK_LAYER });
    assert.deepEqual(await textLightness(), [DARK, DARK], "The app sets dark in a cascade layer.");
  } finally {
    await browser.close();
    await site.close();
  }
}
