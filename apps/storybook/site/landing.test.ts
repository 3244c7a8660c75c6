import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { openBuiltSite } from "./built-site.ts";

const site = openBuiltSite({ serviceWorkers: "block" });

it("A first visit loads less than 1.6 MB, compressed, until the first page and its banner are shown", async () => {
  const page = await site.context.newPage();
  const sizes = new Map<string, number>();
  page.on("requestfinished", async (request) => {
    const body = await (await request.response())?.body();
    if (body)
      sizes.set(request.url(), request.resourceType() === "font" ? body.length : gzipSync(body).length);
  });
  await page.goto(site.address);
  await page.frameLocator("#storybook-preview-iframe").locator("[data-surface=banner]").first().waitFor();
  await page.waitForLoadState("networkidle");
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(1_000_000);
  expect(total).toBeLessThan(1_600_000);
});
