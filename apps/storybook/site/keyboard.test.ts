import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright";
import { chromium } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
// @boundaries-ignore shared test config
import { chromiumLaunchOptions } from "../../../scripts/chromium.mjs";
import { hasPlayed } from "./has-played.ts";
import type { ServedFolder } from "./serve-folder.ts";
import { serveFolder } from "./serve-folder.ts";

const folder = fileURLToPath(new URL("../storybook-static", import.meta.url));
const stories = Object.values<{ id: string; type: string }>(
  JSON.parse(readFileSync(`${folder}/index.json`, "utf8")).entries,
).filter(({ id, type }) => type === "story" && /^(?:banner|components)-/.test(id));

let served: ServedFolder;
let browser: Browser;

beforeAll(async () => {
  served = await serveFolder(folder, "/");
  browser = await chromium.launch(chromiumLaunchOptions());
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** What the kit offers to the keyboard in a story, each marked with its place in reading order. */
const mark = (page: Page): Promise<number> =>
  page.evaluate(() => {
    // The walk begins at the top, wherever the story's own play left the focus.
    const start = document.createElement("span");
    start.tabIndex = -1;
    document.body.prepend(start);
    start.focus();
    const stops = [
      ...document.querySelectorAll<HTMLElement>(":is(.ek, .ek-toasts) :is(button, a[href], select, summary)"),
    ].filter((element) => element.checkVisibility());
    for (const [index, element] of stops.entries()) element.dataset.stop = `${index}`;
    return stops.length;
  });

/** Where the focus is now: the stop's place, its name, and how wide its ring is drawn. */
const here = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const { outlineStyle = "none", outlineWidth = "0" } = element ? getComputedStyle(element) : {};
    return {
      stop: element?.dataset.stop,
      outside: element === null || element === document.body,
      name: (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim(),
      ring: outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth),
    };
  });

async function walk(page: Page, id: string, globals: string): Promise<readonly string[]> {
  await page.goto(`${served.address}iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  await hasPlayed(page, id);
  const stops = await mark(page);
  const problems: string[] = [];
  const met: number[] = [];
  // A host's own controls around the kit are stops as well; a trap would never let go.
  for (let presses = 0; presses < stops + 40; presses += 1) {
    await page.keyboard.press("Tab");
    const at = await here(page);
    if (at.outside) break;
    if (at.stop === undefined) continue;
    if (met.includes(Number(at.stop))) break;
    met.push(Number(at.stop));
    if (at.name === "") problems.push(`stop ${at.stop} has no name`);
    if (at.ring < 2) problems.push(`"${at.name}" shows no focus`);
  }
  if (met.length < stops) problems.push(`${stops - met.length} of ${stops} controls can't be reached`);
  if (met.join() !== met.toSorted((a, b) => a - b).join()) problems.push(`order ${met.join(" ")}`);
  return problems;
}

it.each(["locale:en;theme:light", "locale:zh-CN;theme:dark", "locale:zh-TW;theme:high-contrast"])(
  "every control of every surface is reached by Tab, in reading order, named, with a visible focus: %s",
  { timeout: 120_000 },
  async (globals) => {
    const context = await browser.newContext();
    const wrong: Record<string, readonly string[]> = {};
    const waiting = [...stories];
    const lane = async () => {
      const page = await context.newPage();
      for (let story = waiting.shift(); story; story = waiting.shift()) {
        const problems = await walk(page, story.id, globals);
        if (problems.length > 0) wrong[story.id] = problems;
      }
    };
    await Promise.all([lane(), lane()]);
    await context.close();
    expect(stories.length).toBeGreaterThan(20);
    expect(wrong).toEqual({});
  },
);
