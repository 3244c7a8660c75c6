import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { preview } from "vite";
// @boundaries-ignore shared test config
import { chromiumLaunchOptions } from "../../../scripts/chromium.mjs";

/**
 * Serves the built Storybook, and opens a browser, while `use` runs.
 * @template Result
 * @param {(origin: string, browser: import("playwright").Browser) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function withBuiltStorybook(use) {
  const server = await preview({
    root: fileURLToPath(new URL("..", import.meta.url)),
    configFile: false,
    build: { outDir: "storybook-static" },
    preview: { port: 0, host: "127.0.0.1" },
  });
  try {
    const browser = await chromium.launch(chromiumLaunchOptions());
    try {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.httpServer.address());
      return await use(`http://localhost:${port}`, browser);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
