import { createMonotonicClock } from "./monotonic-clock.ts";
import { startTicking } from "./ticker.ts";

/** The whole seconds until a delay is over, as `useSyncExternalStore` takes them. */
export interface Countdown {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => number;
  /** The whole delay, because the clocks of a server and a browser differ. */
  readonly getServerSnapshot: () => number;
}

const getZero = () => 0;
const NO_COUNTDOWN: Countdown = {
  subscribe: () => () => {},
  getSnapshot: getZero,
  getServerSnapshot: getZero,
};

/**
 * Creates a countdown. It counts from the deadline, so it is right after the tab or the machine has slept; a clock that was set
 * back, or is behind the server's, does not prolong it. It notifies its listeners at most once a second.
 *
 * @param startedAt when the delay began, in milliseconds since the Unix epoch
 * @param delaySeconds its length in seconds; 0 for none
 */
export function createCountdown(startedAt: number, delaySeconds: number): Countdown {
  if (delaySeconds === 0) return NO_COUNTDOWN;
  const now = createMonotonicClock(startedAt);
  const getMilliseconds = () => Math.max(0, startedAt + delaySeconds * 1000 - now());
  let left: number | undefined;
  const getSnapshot = () => (left ??= Math.ceil(getMilliseconds() / 1000));
  return {
    getSnapshot,
    getServerSnapshot: () => delaySeconds,
    subscribe: (listener) => {
      let last = getSnapshot();
      return startTicking(() => {
        const milliseconds = getMilliseconds();
        left = Math.ceil(milliseconds / 1000);
        // Timers may fire early, and the page may become visible at any time: notify only of another number.
        if (left !== last) {
          last = left;
          listener();
        }
        return milliseconds > 0 ? milliseconds % 1000 || 1000 : Infinity;
      });
    },
  };
}
