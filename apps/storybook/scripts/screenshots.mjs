// npm run screenshots: draws the README's pictures from the built Storybook, in both colours and both languages.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { preview } from "vite";
// @boundaries-ignore shared test config
import { chromiumLaunchOptions } from "../../../scripts/chromium.mjs";

const app = fileURLToPath(new URL("..", import.meta.url));
const pictures = fileURLToPath(new URL("../../../docs/pictures/", import.meta.url));
mkdirSync(pictures, { recursive: true });
const server = await preview({
  root: app,
  configFile: false,
  build: { outDir: "storybook-static" },
  preview: { port: 0, host: "127.0.0.1" },
});
const browser = await chromium.launch(chromiumLaunchOptions());
try {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.httpServer.address());
  const page = await browser.newPage({ viewport: { width: 1280, height: 640 }, deviceScaleFactor: 1.5 });
  /**
   * @param {string} story
   * @param {string} globals
   */
  const open = (story, globals) =>
    page.goto(`http://localhost:${port}/iframe.html?id=${story}&viewMode=story&globals=${globals}`);
  for (const theme of ["light", "dark"]) {
    await page.setViewportSize({ width: 1060, height: 640 });
    await open("pictures--banners", `theme:${theme}`);
    await page.locator('[data-surface="banner"]').last().waitFor();
    const banners = page.locator(".demo-stack");
    await banners.screenshot({ path: `${pictures}banners-${theme}.png`, animations: "disabled" });

    await page.setViewportSize({ width: 1280, height: 680 });
    for (const locale of ["en", "zh-CN"]) {
      await open("console-when-writing-fails--picture", `locale:${locale};theme:${theme}`);
      await page.locator('[data-surface="partial"]').waitFor();
      await page.waitForFunction(() => document.querySelectorAll(".console-table tbody tr").length === 3);
      await page.evaluate(() => /** @type {HTMLElement | null} */ (document.activeElement)?.blur());
      await page.screenshot({ path: `${pictures}console-${locale}-${theme}.png`, animations: "disabled" });
    }
  }
  console.log(`The pictures are in ${pictures}`);
} finally {
  await browser.close();
  await server.close();
}
