import { createErrorStore, ErrorToaster } from "@errorkit/react";
import { clearAnnouncements, getAnnouncements } from "@errorkit/react/testing";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { countWhile } from "../helpers/count-hooks.ts";
import { getHeapBytes } from "../helpers/heap.ts";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

const ROUNDS = 10;
const PER_ROUND = 10_000;
/** What the heap may grow by for each failure, in bytes. The browser and the test need a part of it; a failure that stays needs 500. */
const MAX_GROWTH = 20;

it.each([
  ["equal", () => "A.1"],
  ["different", (count: number) => `A.${count}`],
] as const)(
  "A flood of 10,000 %s failures in each of ten rounds grows nothing",
  async (_, getCode) => {
    stopClock();
    const store = createErrorStore();
    const screen = await render(<ErrorToaster store={store} />);
    const heap: number[] = [];
    const measured: { cards: number; groups: number; announcements: number; timers: number }[] = [];
    const { listeners } = await countWhile(async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        clearAnnouncements();
        for (let count = 0; count < PER_ROUND; count += 1)
          store.add({ status: 500, error_code: getCode(round * PER_ROUND + count), error_msg: "broken" });
        await advanceClock(20_000);
        measured.push({
          cards: screen.container.ownerDocument.querySelectorAll("[data-part=toast]").length,
          groups: store.getSnapshot().length,
          announcements: getAnnouncements().length,
          timers: vi.getTimerCount(),
        });
        heap.push(await getHeapBytes());
      }
      store.clear();
      await advanceClock(20_000);
    });
    const [first, ...rest] = measured.slice(1);
    for (const round of rest) expect(round).toEqual(first);
    // The first rounds compile code and fill caches.
    const [, , settled = 0, ...later] = heap;
    const growth = (later.at(-1) ?? 0) - settled;
    expect(growth / (later.length * PER_ROUND)).toBeLessThan(MAX_GROWTH);
    expect(first?.groups).toBeLessThanOrEqual(200);
    expect(first?.announcements).toBeLessThan(5);
    expect(Object.values(listeners).every((count) => (count ?? 0) <= 1)).toBe(true);
    expect(store.getSnapshot()).toEqual([]);
  },
  300_000,
);
