import type { BrowserContext } from "playwright";

/** Stops the clocks of every page that opens afterwards, so that times and countdowns are always the same. Timers still run. */
export async function freezeTime(context: BrowserContext): Promise<void> {
  await context.clock.setFixedTime(new Date("2026-01-01T00:00:00Z"));
  // Countdowns read this clock.
  await context.addInitScript(() => Object.assign(performance, { now: () => 0 }));
}
