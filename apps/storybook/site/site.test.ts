import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright";
import { chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
// @boundaries-ignore shared test config
import { chromiumLaunchOptions } from "../../../scripts/chromium.mjs";
import { hasPlayed } from "./has-played.ts";
import type { ServedFolder } from "./serve-folder.ts";
import { serveFolder } from "./serve-folder.ts";
import { watchPage } from "./watch-page.ts";

const folder = fileURLToPath(new URL("../storybook-static", import.meta.url));

interface Entry {
  readonly id: string;
  readonly type: "story" | "docs";
}

const entries: readonly Entry[] = Object.values(
  JSON.parse(readFileSync(`${folder}/index.json`, "utf8")).entries,
);

/** Pages open at once: most stories only wait. */
const LANES = 3;

let served: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  served = await serveFolder(folder, "/teams/console/errorkit/");
  browser = await chromium.launch(chromiumLaunchOptions());
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** How a preview is told what to show. */
interface PreviewWindow {
  readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, payload: unknown): void };
}

/** Waits until an entry has been drawn and played; says what is shown in its place. */
async function settled(page: Page, { id, type }: Entry): Promise<string[]> {
  if (type === "docs") await page.locator("#storybook-docs h1").first().waitFor();
  else await hasPlayed(page, id);
  const shown = await page.locator("body.sb-show-main").count();
  return shown === 1 ? [] : [(await page.locator("#error-message").textContent()) ?? "nothing is shown"];
}

const modeOf = ({ type }: Entry) => (type === "docs" ? "docs" : "story");

/** Opens an entry as the sidebar does: the page stays. */
async function visit(page: Page, entry: Entry): Promise<string[]> {
  await page.evaluate(
    ([storyId, viewMode]) =>
      (window as unknown as PreviewWindow).__STORYBOOK_ADDONS_CHANNEL__.emit("setCurrentStory", {
        storyId,
        viewMode,
      }),
    [entry.id, modeOf(entry)] as const,
  );
  return settled(page, entry);
}

/**
 * Opens an entry by its address. Storybook mounts a story that the sidebar opens while it is still hidden, so one that
 * takes the focus has to be judged here.
 */
async function open(context: BrowserContext, entry: Entry): Promise<string[]> {
  const page = await context.newPage();
  const wrongOn = watchPage(page, served.address);
  await page.goto(`${served.address}iframe.html?id=${entry.id}&viewMode=${modeOf(entry)}`);
  const broken = await settled(page, entry);
  const wrong = [...broken, ...wrongOn()];
  await page.close();
  return wrong;
}

describe("the built Storybook, below a path of a file server", () => {
  it("shows every story and page without an error and without leaving the site", {
    timeout: 300_000,
  }, async () => {
    const context = await browser.newContext();
    const wrong: Record<string, string[]> = {};
    const waiting = [...entries];
    const lane = async () => {
      const page = await context.newPage();
      const wrongOn = watchPage(page, served.address);
      await page.goto(`${served.address}iframe.html?id=${entries[0]?.id}&viewMode=docs`);
      await page.locator("body.sb-show-main").waitFor();
      for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
        const broken = await visit(page, entry);
        const suspect = [...broken, ...wrongOn()].length > 0;
        const found = suspect ? await open(context, entry) : [];
        if (found.length > 0) wrong[entry.id] = found;
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    await context.close();
    expect(wrong).toEqual({});
  });
});
