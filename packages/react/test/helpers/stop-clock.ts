import { vi } from "vitest";

/** Stops the clocks that the components read and the timers that they set, until the test is over; `now` as given, or as it is. */
export function stopClock(now: number = Date.now()): void {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"], now });
}
