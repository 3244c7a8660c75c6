/** How urgently a screen reader speaks: after what it is saying, or at once. */
export type Politeness = "polite" | "assertive";

/** One thing said to assistive technology. */
export interface Announcement {
  readonly text: string;
  readonly politeness: Politeness;
}

/** Time for a screen reader to notice a region that has just been made (A1: never region and words together). */
const PRIMING_MS = 150;
/** Long enough to be spoken; then the words leave, so that nobody meets them while browsing the page. */
const KEPT_MS = 7000;
const LOG_LENGTH = 200;

const regions = new Map<Politeness, HTMLElement>();
let waiting: (Announcement & { lang: string })[] = [];
let log: Announcement[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let primedAt = 0;

function createRegion(politeness: Politeness): HTMLElement {
  const region = document.createElement("div");
  region.setAttribute("aria-live", politeness);
  region.setAttribute("aria-relevant", "additions");
  region.dataset.errorkit = "live";
  region.style.cssText =
    "position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
  document.body.append(region);
  regions.set(politeness, region);
  return region;
}

/** Makes sure that the one pair of live regions stands in the page. */
export function primeLiveRegions(): void {
  if (regions.get("polite")?.isConnected && regions.get("assertive")?.isConnected) return;
  for (const region of regions.values()) region.remove();
  createRegion("polite");
  createRegion("assertive");
  primedAt = performance.now();
}

function speak(): void {
  timer = undefined;
  const batch = waiting;
  waiting = [];
  primeLiveRegions();
  for (const { text, politeness, lang } of batch) {
    const words = document.createElement("div");
    words.lang = lang;
    words.textContent = text;
    regions.get(politeness)?.append(words);
    setTimeout(() => words.remove(), KEPT_MS);
    log = [...log.slice(1 - LOG_LENGTH), { text, politeness }];
  }
}

/** Says plain words once. The same words twice in one moment (an outage on many cards) are said once. */
export function announce(text: string, politeness: Politeness, lang: string): void {
  primeLiveRegions();
  if (text === "" || waiting.some((other) => other.text === text)) return;
  waiting.push({ text, politeness, lang });
  timer ??= setTimeout(speak, Math.max(0, primedAt + PRIMING_MS - performance.now()));
}

/** What was said, oldest first. For the `./testing` door. */
export function getLog(): readonly Announcement[] {
  return log;
}

/** Forgets what was said and what is still to be said. For the `./testing` door. */
export function clearLog(): void {
  log = [];
  waiting = [];
  clearTimeout(timer);
  timer = undefined;
  for (const region of regions.values()) region.replaceChildren();
}
