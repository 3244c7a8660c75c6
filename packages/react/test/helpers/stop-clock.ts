import { vi } from "vitest";

/**
 * Stops the clocks that the components read and the timers that they set, at `now`, until the test ends. Removes the live
 * regions, because they remember when they were mounted on the clock of the browser.
 */
export function stopClock(now: number = Date.now()): void {
  vi.useFakeTimers({ toFake: ["Date", "performance", "setTimeout", "clearTimeout"], now });
  for (const region of document.querySelectorAll("[aria-live]")) region.remove();
}

/** Waits until the browser has drawn two frames. By then React has committed, and effects and promises have run. */
export async function drawFrames(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Moves the stopped clock forward. React commits what is pending before, and what the timers changed afterwards. */
export async function advanceClock(milliseconds: number): Promise<void> {
  await drawFrames();
  await vi.advanceTimersByTimeAsync(milliseconds);
  await drawFrames();
}
