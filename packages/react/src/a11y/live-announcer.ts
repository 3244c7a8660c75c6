import type { ErrorTranslator } from "@errorkit/i18n";
import type { Messages } from "../utils/messages.ts";
import { getMessages } from "../utils/messages.ts";

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
/**
 * The longest that words wait for a language on its way: a catalog of 6 kB is here in one second even at 400 kbit/s, and
 * later than this an error comes after what the person did next. Then the words on screen are said.
 */
const LANGUAGE_MS = 2000;
/** How often is looked whether it has come; nobody is told of a load that failed, because no words change. */
const LOOK_MS = 50;
const LOG_LENGTH = 200;

/** Something still to be said, put into words when its turn comes. */
interface QueuedAnnouncement {
  readonly format: (messages: Messages) => string;
  readonly politeness: Politeness;
  readonly translator: ErrorTranslator;
  readonly near: Element;
  /** When it waits for its language no longer, on the page's own clock. */
  readonly until: number;
}

/** One region for each politeness, in one place of the page. */
interface LiveRegions {
  readonly polite: HTMLElement;
  readonly assertive: HTMLElement;
  /** When it was made, on the page's own clock. */
  readonly since: number;
}

const liveRegions = new WeakMap<Element, LiveRegions>();
let queue: QueuedAnnouncement[] = [];
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

const hosts = new Map<Node, Element>();

/** Whether words in it can be heard: a closed modal may stay in the page, hidden. A box of its own it may lack. */
function isShown(modal: Element): boolean {
  return [modal, ...modal.children].some((element) =>
    element.checkVisibility?.({ visibilityProperty: true }),
  );
}

/**
 * Where words about an element are heard now: in its own page, which may be a frame's; there all but the topmost modal is
 * inert, live regions included, and that modal may stand in a shadow root. Looked up once per moment.
 */
function getLiveRegionHost(near: Element): Element {
  const tree = near.getRootNode();
  const known = hosts.get(tree);
  if (known) return known;
  const { ownerDocument } = near;
  const modals = [...new Set([ownerDocument, tree as ParentNode])].flatMap((scope) => [
    ...scope.querySelectorAll("dialog:modal, [aria-modal=true]"),
  ]);
  const place = modals.findLast(isShown) ?? ownerDocument.body;
  hosts.set(tree, place);
  queueMicrotask(() => hosts.clear());
  return place;
}

/** Makes sure that the one pair of live regions stands where words about an element are heard now. */
export function primeLiveRegions(near: Element): LiveRegions {
  const host = getLiveRegionHost(near);
  const there = liveRegions.get(host);
  if (there?.polite.parentElement === host && there.assertive.parentElement === host) return there;
  there?.polite.remove();
  there?.assertive.remove();
  const pair = {
    polite: createRegion("polite", host),
    assertive: createRegion("assertive", host),
    since: performance.now(),
  };
  liveRegions.set(host, pair);
  return pair;
}

function flushQueue(): void {
  timer = undefined;
  const batch = queue;
  queue = [];
  const now = performance.now();
  const said = new Set<string>();
  for (const entry of batch) {
    const { format: say, politeness, translator, near, until } = entry;
    const messages = getMessages(translator);
    if (now < until && messages.isLoading()) {
      queue.push(entry);
      continue;
    }
    const text = say(messages);
    if (text === "" || said.has(text)) continue;
    said.add(text);
    const element = document.createElement("div");
    element.lang = messages.locale;
    element.textContent = text;
    primeLiveRegions(near)[politeness].append(element);
    setTimeout(() => element.remove(), KEPT_MS);
    log = [...log.slice(1 - LOG_LENGTH), { text, politeness }];
  }
  if (queue.length > 0) timer = setTimeout(flushQueue, LOOK_MS);
}

/**
 * Says plain words once, as soon as their language is here. They are asked for when they are said, from what is on screen
 * then; `""` says nothing. The same words twice in one moment (an outage on many cards) are said once. `near` is what they
 * are about.
 */
export function announce(
  format: (messages: Messages) => string,
  politeness: Politeness,
  { translator }: Messages,
  near: Element,
): void {
  const now = performance.now();
  const { since } = primeLiveRegions(near);
  queue.push({ format, politeness, translator, near, until: now + LANGUAGE_MS });
  timer ??= setTimeout(flushQueue, Math.max(0, since + PRIMING_MS - now));
}

/** What was said, oldest first. For the `./testing` door. */
export function getAnnouncementLog(): readonly Announcement[] {
  return log;
}

/** Forgets what was said and what is still to be said. For the `./testing` door. */
export function clearAnnouncementLog(): void {
  log = [];
  queue = [];
  clearTimeout(timer);
  timer = undefined;
  for (const region of document.querySelectorAll('[data-errorkit="live"]')) region.replaceChildren();
}
