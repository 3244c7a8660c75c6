import type { Failure } from "@errorkit/core";

/**
 * Firefox and Safari reject every pending request as soon as a navigation begins, with the error of a lost connection,
 * while the page stays on screen until the next one responds. A link to a download does the same, and there the page stays
 * for good. So Errorkit shows such a failure only if the page is still there after this time.
 */
const HOLD_BACK_MS = 3000;

/** Called when the page stays after all. */
const listeners = new Set<() => void>();
/** When the user began to leave the page, in milliseconds since the Unix epoch. */
let leftAt = Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;

function handleStay(): void {
  clearTimeout(timer);
  leftAt = Infinity;
  for (const listener of [...listeners]) listener();
}

function handleLeave(): void {
  clearTimeout(timer);
  leftAt = Math.min(leftAt, Date.now());
  timer = setTimeout(handleStay, HOLD_BACK_MS);
}

/** The back/forward cache restores the page as it was: the user sees it again. */
function handlePageShow({ persisted }: PageTransitionEvent): void {
  if (persisted) handleStay();
}

/**
 * Watches whether the user leaves the page, and calls `onStay` when the page stays after all. Each caller passes another
 * function. A listener of `beforeunload`, unlike one of `unload`, keeps the page eligible for the back/forward cache.
 *
 * @returns a function that ends the watch
 */
export function watchPageLeaving(onStay: () => void): () => void {
  if (listeners.size === 0) {
    // There is no `addEventListener` on a server.
    globalThis.addEventListener?.("beforeunload", handleLeave);
    globalThis.addEventListener?.("pageshow", handlePageShow);
  }
  listeners.add(onStay);
  return () => {
    listeners.delete(onStay);
    if (listeners.size > 0) return;
    globalThis.removeEventListener?.("beforeunload", handleLeave);
    globalThis.removeEventListener?.("pageshow", handlePageShow);
  };
}

/** Returns when the user began to leave the page, in milliseconds since the Unix epoch; `Infinity` while the page stays. */
export const getLeftAt = (): number => leftAt;

/** Whether to show a failure later: a connection that was lost after the user began to leave the page. */
export const isHeldBack = ({ kind, timestamp }: Failure, since: number = leftAt): boolean =>
  kind === "network" && timestamp >= since;
