import type { Failure } from "@errorkit/core";
import { createBroadcast, listenToWindow } from "./broadcast.ts";

/**
 * Firefox and Safari reject every pending request as soon as a navigation begins, with the error of a lost connection,
 * while the page stays on screen until the next one responds. A link to a download does the same, and there the page stays
 * for good. So Errorkit shows such a failure only if the page is still there after this time.
 */
const HOLD_BACK_MS = 3000;

/** When the user began to leave the page, in milliseconds since the Unix epoch. */
let leftAt = Infinity;
let timer: ReturnType<typeof setTimeout> | undefined;

const stays = createBroadcast<[]>(() =>
  listenToWindow({
    // Unlike a listener of `unload`, it keeps the page eligible for the back/forward cache.
    beforeunload: handleLeave,
    // The back/forward cache restores the page as it was: the user sees it again.
    pageshow: (event) => {
      if ((event as PageTransitionEvent).persisted) handleStay();
    },
  }),
);

function handleStay(): void {
  clearTimeout(timer);
  leftAt = Infinity;
  stays.notify();
}

function handleLeave(): void {
  clearTimeout(timer);
  leftAt = Math.min(leftAt, Date.now());
  timer = setTimeout(handleStay, HOLD_BACK_MS);
}

/**
 * Watches whether the user leaves the page, and calls `onStay` when the page stays after all. Returns a function that ends the
 * watch.
 */
export const watchPageLeaving: (onStay: () => void) => () => void = stays.subscribe;

/** Returns when the user began to leave the page, in milliseconds since the Unix epoch; `Infinity` while the page stays. */
export const getLeftAt = (): number => leftAt;

/** Whether to show a failure later: a connection that was lost after the user began to leave the page. */
export const isHeldBack = ({ kind, timestamp }: Failure, since: number = leftAt): boolean =>
  kind === "network" && timestamp >= since;
