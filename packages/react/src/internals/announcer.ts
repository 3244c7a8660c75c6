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

/** One region for each politeness, in one place of the page. */
interface Pair {
  readonly polite: HTMLElement;
  readonly assertive: HTMLElement;
  /** When it was made, on the page's own clock. */
  readonly since: number;
}

const pairs = new WeakMap<Element, Pair>();
let waiting: (Announcement & { lang: string })[] = [];
let log: Announcement[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function createRegion(politeness: Politeness, host: Element): HTMLElement {
  const region = document.createElement("div");
  region.setAttribute("aria-live", politeness);
  region.setAttribute("aria-relevant", "additions");
  region.dataset.errorkit = "live";
  region.style.cssText =
    "position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
  host.append(region);
  return region;
}

let place: Element | undefined;

/** Where words are heard now: all but the topmost modal is inert, live regions included. Looked up once per moment. */
function placeNow(): Element {
  if (!place) {
    place = [...document.querySelectorAll("dialog:modal, [aria-modal=true]")].at(-1) ?? document.body;
    queueMicrotask(() => {
      place = undefined;
    });
  }
  return place;
}

/** Makes sure that the one pair of live regions stands where words are heard now. */
export function primeLiveRegions(): Pair {
  const host = placeNow();
  const there = pairs.get(host);
  if (there?.polite.parentElement === host && there.assertive.parentElement === host) return there;
  there?.polite.remove();
  there?.assertive.remove();
  const pair = {
    polite: createRegion("polite", host),
    assertive: createRegion("assertive", host),
    since: performance.now(),
  };
  pairs.set(host, pair);
  return pair;
}

function speak(): void {
  timer = undefined;
  const batch = waiting;
  waiting = [];
  const pair = primeLiveRegions();
  for (const { text, politeness, lang } of batch) {
    const words = document.createElement("div");
    words.lang = lang;
    words.textContent = text;
    pair[politeness].append(words);
    setTimeout(() => words.remove(), KEPT_MS);
    log = [...log.slice(1 - LOG_LENGTH), { text, politeness }];
  }
}

/** Says plain words once. The same words twice in one moment (an outage on many cards) are said once. */
export function announce(text: string, politeness: Politeness, lang: string): void {
  const { since } = primeLiveRegions();
  if (text === "" || waiting.some((other) => other.text === text)) return;
  waiting.push({ text, politeness, lang });
  timer ??= setTimeout(speak, Math.max(0, since + PRIMING_MS - performance.now()));
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
  for (const region of document.querySelectorAll('[data-errorkit="live"]')) region.replaceChildren();
}
