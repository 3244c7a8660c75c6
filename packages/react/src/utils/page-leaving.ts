import type { Failure } from "@errorkit/core";

/**
 * Firefox and Safari reject every request in flight as soon as a navigation begins, with the words of a lost connection,
 * while the page stays on screen until the next one responds. A link to a download does the same, and there the page stays
 * for good. So a failure of that moment is shown only when the page still stands after this time.
 */
const HELD_MS = 3000;

/** Called when the page stays after all. */
const listeners = new Set<() => void>();
/** When the user began to leave the page, in milliseconds of the epoch. */
let leftAt = Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;

function stay(): void {
  clearTimeout(timer);
  leftAt = Infinity;
  for (const listener of [...listeners]) listener();
}

function leave(): void {
  clearTimeout(timer);
  leftAt = Math.min(leftAt, Date.now());
  timer = setTimeout(stay, HELD_MS);
}

/** The back/forward cache brings the page back as it was frozen: the user sees it again. */
function comeBack({ persisted }: PageTransitionEvent): void {
  if (persisted) stay();
}

/**
 * Watches whether the user leaves the page, as long as anybody listens; calls back when the page stays after all. Each watches with a function of its own. A listener
 * of `beforeunload`, unlike one of `unload`, leaves the page to the back/forward cache.
 */
export function watchPageLeaving(onStay: () => void): () => void {
  if (listeners.size === 0) {
    // Outside of a page nothing is left.
    globalThis.addEventListener?.("beforeunload", leave);
    globalThis.addEventListener?.("pageshow", comeBack);
  }
  listeners.add(onStay);
  return () => {
    listeners.delete(onStay);
    if (listeners.size > 0) return;
    globalThis.removeEventListener?.("beforeunload", leave);
    globalThis.removeEventListener?.("pageshow", comeBack);
  };
}

/** Whether a failure is held back: a connection that was lost since the user began to leave the page. */
export const isHeldBack = ({ kind, timestamp }: Failure): boolean =>
  kind === "network" && timestamp >= leftAt;
