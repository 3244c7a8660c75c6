import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, FrameLocator, Locator, Page, Request } from "playwright";
import { describe, expect, it } from "vitest";
import { localize } from "../common/localized.ts";
import { firstPageText } from "../first-page/text.ts";
import { openBuiltSite } from "./built-site.ts";

const site = openBuiltSite({ serviceWorkers: "block" });

const getOpacity = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).opacity);

const getFrame = (page: Page): FrameLocator => page.frameLocator("#storybook-preview-iframe");

/** How many bytes a file of the site has, compressed. Fonts are compressed already. */
async function getSize(address: string): Promise<number> {
  const body = Buffer.from(await (await fetch(address)).arrayBuffer());
  return /\.woff2$/.test(address) ? body.length : gzipSync(body).length;
}

it("A first visit loads less than 1.6 MB, compressed, until the first page and its banner are shown", async () => {
  const page = await site.context.newPage();
  const addresses = new Set<string>();
  const running = new Set<Request>();
  page.on("request", (request) => {
    addresses.add(request.url());
    running.add(request);
  });
  for (const end of ["requestfinished", "requestfailed"] as const)
    page.on(end as "requestfinished", (request) => running.delete(request));
  await page.goto(site.address);
  await getFrame(page).locator("#storybook-root [data-surface=banner]").first().waitFor();
  await expect.poll(() => running.size).toBe(0);
  const sizes = await Promise.all([...addresses].filter((address) => /^http/.test(address)).map(getSize));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(1_000_000);
  expect(total).toBeLessThan(1_600_000);
});

describe.each([
  { locale: "en-US", colorScheme: "light", contrast: "no-preference", shown: "en" },
  { locale: "yue-HK", colorScheme: "dark", contrast: "more", shown: "zh-TW" },
] as const)("A first visit in $locale, $colorScheme", ({ shown, ...preferences }) => {
  /** What the visitor sees first: the text, the colors, and where the banner is. */
  const look = async (frame: FrameLocator) => {
    const root = frame.locator("html");
    const banner = frame.locator("[data-surface=banner]:visible").first();
    return {
      lead: await frame.locator(".first-lead").innerText(),
      box: await banner.boundingBox(),
      colors: await banner.evaluate((element) => {
        const { color, backgroundColor, borderColor, borderWidth } = getComputedStyle(element);
        return [color, backgroundColor, borderColor, borderWidth];
      }),
      selected: await frame.locator(".first-switches [aria-pressed=true]").allInnerTexts(),
      language: await root.getAttribute("lang"),
      theme: await root.getAttribute("data-ek-theme"),
    };
  };
  const open = async (prepare?: (page: Page) => Promise<unknown>) => {
    const options: BrowserContextOptions = { ...preferences, serviceWorkers: "block" };
    const context = await site.context.browser()?.newContext(options);
    const page = await context?.newPage();
    if (!page) throw new Error("The browser is closed.");
    await prepare?.(page);
    await page.goto(site.address);
    return page;
  };

  it("shows the first page before the scripts of the stories have loaded, and the story in the same place", async () => {
    const early = await open((page) => page.route("**/assets/*.js", (route) => route.abort()));
    await getFrame(early).locator("[data-surface=banner]").first().waitFor();
    const before = await look(getFrame(early));
    // Storybook shows a spinner over the preview until the preview has started.
    expect(await getOpacity(early.locator("div:has(> #preview-loader)"))).toBe("0");
    await early.context().close();
    expect(before).toMatchObject({
      lead: localize(firstPageText, shown).lead,
      language: shown,
      theme: preferences.colorScheme,
    });

    const late = await open();
    await getFrame(late).locator("#storybook-root [data-surface=banner]").first().waitFor();
    await expect.poll(() => look(getFrame(late))).toEqual(before);
    expect(await getFrame(late).locator(".first-page").count()).toBe(1);
    await late.context().close();
  });
});

it("The first page leaves when another page is opened before its story is shown", async () => {
  const page = await site.context.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/FirstPage*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.address);
  await getFrame(page).locator(".early-page").waitFor();
  await page.getByRole("link", { name: "Without i18next", exact: true }).click();
  await getFrame(page).locator("#storybook-docs h1").first().waitFor();
  expect(await getFrame(page).locator(".early-page").count()).toBe(0);
  release();
  await page.close();
});

it("The first page leaves when its story cannot load, and Storybook's error is shown", async () => {
  const page = await site.context.newPage();
  await page.route("**/assets/FirstPage*.js", (route) => route.abort());
  await page.goto(site.address);
  await getFrame(page).locator("#error-message").waitFor();
  expect(await getFrame(page).locator(".early-page").count()).toBe(0);
  await page.close();
});

it("An address with globals shows no first page of other globals", async () => {
  const page = await site.context.newPage();
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto(`${site.address}?globals=theme:dark`);
  await getFrame(page).locator("#storybook-root").waitFor({ state: "attached" });
  expect(await getFrame(page).locator(".early-page").count()).toBe(0);
  expect(await getOpacity(page.locator("div:has(> #preview-loader)"))).toBe("1");
  await page.close();
});
