import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createCountdown } from "../../src/utils/countdown.ts";
import type { FakePage } from "../helpers/fake-page.ts";
import { createFakePage, removeFakePage } from "../helpers/fake-page.ts";

let page: FakePage;

beforeEach(() => {
  page = createFakePage();
});
afterEach(removeFakePage);

/** Subscribes to a countdown and returns the seconds of each notification. */
function watch(countdown: ReturnType<typeof createCountdown>) {
  const seconds: number[] = [];
  return { seconds, end: countdown.subscribe(() => seconds.push(countdown.getSnapshot())) };
}

it("[B15] A countdown notifies once a second until zero, and leaves no timer", () => {
  const countdown = createCountdown(Date.now(), 3);
  const { seconds, end } = watch(countdown);
  expect(countdown.getSnapshot()).toBe(3);
  vi.advanceTimersByTime(10_000);
  expect(seconds).toEqual([2, 1, 0]);
  expect(vi.getTimerCount()).toBe(0);
  end();
  expect(page.listListeners()).toEqual([]);
});

it("[B15] A clock that is set back does not lengthen a wait, and one that is set forward shortens it", () => {
  const start = Date.now();
  const { seconds, end } = watch(createCountdown(start, 5));
  vi.setSystemTime(start - 3_600_000);
  vi.advanceTimersByTime(2000);
  expect(seconds).toEqual([4, 3]);
  vi.setSystemTime(start + 4000);
  vi.advanceTimersByTime(1000);
  expect(seconds).toEqual([4, 3, 0]);
  end();
});

it("[B15] A delay that began in the future on a clock that is ahead takes its whole time", () => {
  const countdown = createCountdown(Date.now() + 3_600_000, 2);
  const { seconds, end } = watch(countdown);
  expect(countdown.getSnapshot()).toBe(2);
  vi.advanceTimersByTime(2000);
  expect(seconds).toEqual([1, 0]);
  end();
});

it("returns the same number until it is watched, so that React sees no change between two renders", () => {
  const countdown = createCountdown(Date.now(), 5);
  expect(countdown.getSnapshot()).toBe(5);
  vi.setSystemTime(Date.now() + 2000);
  expect(countdown.getSnapshot()).toBe(5);
  const { seconds, end } = watch(countdown);
  end();
  expect([seconds, countdown.getSnapshot(), countdown.getServerSnapshot()]).toEqual([[3], 3, 5]);
});

it("creates no timer and no listener for no delay", () => {
  const countdown = createCountdown(Date.now(), 0);
  const { end } = watch(countdown);
  expect([countdown.getSnapshot(), countdown.getServerSnapshot(), vi.getTimerCount()]).toEqual([0, 0, 0]);
  expect(page.listListeners()).toEqual([]);
  end();
});

it("shares one timer and one listener among all countdowns", () => {
  const ends = Array.from({ length: 100 }, (_, index) => watch(createCountdown(Date.now(), 5 + index)).end);
  expect([vi.getTimerCount(), page.listListeners()]).toEqual([1, ["visibilitychange"]]);
  for (const end of ends) end();
  expect([vi.getTimerCount(), page.listListeners()]).toEqual([0, []]);
});
