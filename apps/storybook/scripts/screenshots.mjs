// npm run screenshots: takes the pictures of the README and those of `site/looks/` from the built Storybook.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
// @boundaries-ignore shared test config
import { run } from "../../../scripts/run.mjs";
import { withBuiltStorybook } from "./with-built-storybook.mjs";

const app = fileURLToPath(new URL("..", import.meta.url));
const pictures = fileURLToPath(new URL("../../../docs/pictures/", import.meta.url));
mkdirSync(pictures, { recursive: true });
await withBuiltStorybook(async (origin, browser) => {
  const page = await browser.newPage({ viewport: { width: 1060, height: 640 }, deviceScaleFactor: 1.5 });
  for (const theme of ["light", "dark"]) {
    await page.goto(`${origin}/iframe.html?id=pictures--banners&viewMode=story&globals=theme:${theme}`);
    await page.locator('[data-surface="banner"]').last().waitFor();
    const banners = page.locator(".demo-stack");
    await banners.screenshot({ path: `${pictures}banners-${theme}.png`, animations: "disabled" });
  }
  console.log(`The pictures are in ${pictures}`);
});

process.env.RENEW_SCREENSHOTS = "1";
process.exitCode = await run("vitest", ["run", "--root", app, "--project", "site", "site/looks.test.ts"]);
