import type { ErrorTranslator, Messages } from "@errorkit/i18n";
import type { AnnouncementParts } from "./announcement-text.ts";
import { formatAnnouncement, getAnnouncementKey } from "./announcement-text.ts";

/** When a screen reader announces: `polite` after its current speech, `assertive` at once. */
export type Politeness = "polite" | "assertive";

/** One announcement of a screen reader. */
export interface Announcement {
  readonly text: string;
  readonly politeness: Politeness;
}

/** A screen reader needs this time to notice a new region (A1: never add region and text together). */
const PRIMING_MS = 150;
/** Long enough to be announced; then the text is removed, so that the user does not find it while browsing the page. */
const REMOVAL_MS = 7000;
/**
 * The longest that an announcement waits for the messages of a locale. A catalog of 6 kB loads in one second even at
 * 400 kbit/s, and a later announcement would follow what the user did next. Then the text on screen is announced.
 */
const LOCALE_TIMEOUT_MS = 2000;
/** How often to check whether the messages have loaded: no event reports a load that failed. */
const LOCALE_CHECK_MS = 50;
const LOG_LENGTH = 200;

/** What to announce: a text, or the parts of a surface; `null` for nothing. */
export type AnnouncementContent = string | AnnouncementParts | null;

/** What to announce, and how. */
export interface AnnouncementRequest {
  /** Returns the content at the moment when it is announced. */
  readonly getContent: (messages: Messages) => AnnouncementContent;
  readonly politeness: Politeness;
  readonly translator: ErrorTranslator;
  /** What the announcement is about. */
  readonly near: Element;
}

interface QueuedAnnouncement extends AnnouncementRequest {
  /** When it stops waiting for its messages, on the clock of the page. */
  readonly waitUntil: number;
}

/** The live regions in one element. */
interface LiveRegions {
  readonly polite: HTMLElement;
  readonly assertive: HTMLElement;
  /** When they were added, on the clock of the page. */
  readonly since: number;
}

const liveRegions = new WeakMap<Element, LiveRegions>();
let queue: QueuedAnnouncement[] = [];
let log: Announcement[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

function createRegion(politeness: Politeness, parent: Element): HTMLElement {
  const region = document.createElement("div");
  region.setAttribute("aria-live", politeness);
  region.setAttribute("aria-relevant", "additions");
  region.dataset.errorkit = "live";
  region.style.cssText =
    "position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
  parent.append(region);
  return region;
}

const parents = new Map<Node, Element>();

/** Whether a modal is open: closed ones may stay in the page, hidden. Its root may have no box, so its children count too. */
function isVisible(modal: Element): boolean {
  return [modal, ...modal.children].some((element) =>
    element.checkVisibility?.({ visibilityProperty: true }),
  );
}

/**
 * Returns where the user can reach something, and a screen reader announces it: in the document of `near`, which may be a frame,
 * the topmost modal, because everything outside of it is inert; it may be in a shadow root. Without a modal, the body. Cached
 * until the next microtask.
 */
export function getTopModal(near: Element): Element {
  const tree = near.getRootNode();
  const cached = parents.get(tree);
  if (cached) return cached;
  const { ownerDocument } = near;
  const modals = [...new Set([ownerDocument, tree as ParentNode])].flatMap((scope) => [
    ...scope.querySelectorAll("dialog:modal, [aria-modal=true]"),
  ]);
  const parent = modals.findLast(isVisible) ?? ownerDocument.body;
  parents.set(tree, parent);
  queueMicrotask(() => parents.clear());
  return parent;
}

/** Adds the live regions to where a screen reader announces them for an element, unless they are there. */
export function primeLiveRegions(near: Element): LiveRegions {
  const parent = getTopModal(near);
  const existing = liveRegions.get(parent);
  if (existing?.polite.parentElement === parent && existing.assertive.parentElement === parent)
    return existing;
  existing?.polite.remove();
  existing?.assertive.remove();
  const regions = {
    polite: createRegion("polite", parent),
    assertive: createRegion("assertive", parent),
    since: performance.now(),
  };
  liveRegions.set(parent, regions);
  return regions;
}

function flushQueue(): void {
  timer = undefined;
  const batch = queue;
  queue = [];
  const now = performance.now();
  const announced = new Set<string>();
  for (const entry of batch) {
    const { getContent, politeness, translator, near, waitUntil } = entry;
    if (now < waitUntil && translator.isLoading) {
      queue.push(entry);
      continue;
    }
    const messages = translator.getSnapshot();
    const content = getContent(messages);
    if (!content) continue;
    const key = typeof content === "string" ? content : getAnnouncementKey(content);
    if (announced.has(key)) continue;
    announced.add(key);
    const text = typeof content === "string" ? content : formatAnnouncement(content, messages);
    const element = document.createElement("div");
    element.lang = messages.locale;
    element.textContent = text;
    primeLiveRegions(near)[politeness].append(element);
    setTimeout(() => element.remove(), REMOVAL_MS);
    log = [...log.slice(1 - LOG_LENGTH), { text, politeness }];
  }
  if (queue.length > 0) timer = setTimeout(flushQueue, LOCALE_CHECK_MS);
}

/**
 * Announces something once, as soon as the messages of its locale have loaded. Equal contents at the same time (an outage on
 * many surfaces) are announced once, and only the first one is formatted.
 *
 * @see WCAG 4.1.3
 */
export function announce(request: AnnouncementRequest): void {
  const now = performance.now();
  const { since } = primeLiveRegions(request.near);
  queue.push({ ...request, waitUntil: now + LOCALE_TIMEOUT_MS });
  timer ??= setTimeout(flushQueue, Math.max(0, since + PRIMING_MS - now));
}

/** Returns what was announced, the oldest first. For the entry point `./testing`. */
export function getAnnouncementLog(): readonly Announcement[] {
  return log;
}

/** Clears the log, the queue and the live regions. For the entry point `./testing`. */
export function clearAnnouncementLog(): void {
  log = [];
  queue = [];
  clearTimeout(timer);
  timer = undefined;
  for (const region of document.querySelectorAll('[data-errorkit="live"]')) region.replaceChildren();
}
