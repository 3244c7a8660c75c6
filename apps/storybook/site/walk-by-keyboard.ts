import type { Page } from "playwright";
import type { Step, Stop } from "./in-page/tab-walk.ts";

/**
 * How many controls of one kind are visited from the top and from the bottom. A table repeats its controls in a hundred rows:
 * a missing ring, a wrong order or a trap shows in the first rows, and a last control that keeps focus in the last.
 */
const STOPS_PER_KIND = 3;

/** Chromium also stops at scrollable elements, which have no marker. */
const MAX_EXTRA_STOPS = 3;

function chooseStops(stops: readonly Stop[]): readonly number[] {
  const alike = (some: readonly Stop[], kind: string) => some.filter((one) => one.kind === kind).length;
  return [...stops.keys()].filter((place) => {
    const kind = stops[place]?.kind ?? "";
    return Math.min(alike(stops.slice(0, place), kind), alike(stops.slice(place + 1), kind)) < STOPS_PER_KIND;
  });
}

/** Presses Tab until focus reaches a stop or leaves the page. */
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

/** A response may arrive between two steps and change the page. Then the walk starts again. */
const ATTEMPTS = 3;

/** Moves through the page with Tab. Every control must get focus in reading order, with a visible focus ring. */
export async function walkByKeyboard(page: Page): Promise<readonly string[]> {
  // The modal of another library: hidden elements at both ends keep focus in it, and Tab never leaves it.
  if ((await page.locator('[role="dialog"]:not(dialog)').count()) > 0) return [];
  for (let attempt = 1; ; attempt += 1) {
    const faults = await walkOnce(page);
    const mayBeChance = faults.length > 0 && (await page.evaluate(() => window.tabWalk.isOutOfDate()));
    if (!mayBeChance || attempt === ATTEMPTS) return faults;
  }
}
