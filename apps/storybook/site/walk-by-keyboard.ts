import type { Page } from "playwright";
import type { Step, Stop } from "./in-page/tab-walk.ts";

/**
 * How many controls of one kind are walked from the top, and how many from the bottom. Tables repeat theirs in a hundred rows: a
 * ring that is missing, an order that is wrong or a trap shows in the first rows, and a way out that is shut in the last.
 */
const STOPS_PER_KIND = 3;

/** Chromium stops at things that scroll as well, which nobody marks. */
const MAX_EXTRA_STOPS = 3;

function chooseStops(stops: readonly Stop[]): readonly number[] {
  const alike = (some: readonly Stop[], kind: string) => some.filter((one) => one.kind === kind).length;
  return [...stops.keys()].filter((place) => {
    const kind = stops[place]?.kind ?? "";
    return Math.min(alike(stops.slice(0, place), kind), alike(stops.slice(place + 1), kind)) < STOPS_PER_KIND;
  });
}

/** Presses Tab until it leads to a stop or out of the page. */
async function pressTab(page: Page): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (let presses = 0; presses <= MAX_EXTRA_STOPS; presses += 1) {
    await page.keyboard.press("Tab");
    steps.push(...(await page.evaluate(() => window.tabWalk.steps())));
    if (steps.some(({ stop }) => stop !== -1)) break;
  }
  return steps;
}

async function walkOnce(page: Page): Promise<readonly string[]> {
  const stops = await page.evaluate(() => window.tabWalk.begin());
  const faults: string[] = [];
  let at: number | undefined = -1;
  for (const wanted of [...chooseStops(stops), stops.length]) {
    if (at !== wanted - 1) await page.evaluate((stop) => window.tabWalk.jump(stop), wanted - 1);
    const steps = await pressTab(page);
    const reached = steps.find(({ stop }) => stop !== -1)?.stop;
    at = reached === wanted ? wanted : undefined;
    faults.push(...steps.flatMap((step) => step.faults.map((fault) => `${step.label} ${fault}`)));
    const { label } = stops[wanted] ?? { label: "the end of the page" };
    const isEnd = wanted === stops.length && reached === null;
    if (reached !== wanted && !isEnd)
      faults.push(`Tab leads to ${steps.at(-1)?.label ?? "nothing"} and not to ${label}`);
  }
  return faults;
}

/** Pages live: an answer may arrive between two steps, and what it shows is walked anew. */
const ATTEMPTS = 3;

/** Goes by Tab from the top of the page to its end: to each control in reading order, with a ring to be seen, and out. */
export async function walkByKeyboard(page: Page): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    const faults = await walkOnce(page);
    const mayBeChance = faults.length > 0 && (await page.evaluate(() => window.tabWalk.isOutOfDate()));
    if (!mayBeChance || attempt === ATTEMPTS) return faults;
  }
}
