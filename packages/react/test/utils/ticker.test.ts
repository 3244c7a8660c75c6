import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startTicking } from "../../src/utils/ticker.ts";
import type { FakePage } from "../helpers/fake-page.ts";
import { createFakePage, onRemovePage, removeFakePage } from "../helpers/fake-page.ts";

let page: FakePage;
let start: number;
beforeEach(() => {
  page = createFakePage();
  start = Date.now();
});
afterEach(() => {
  removeFakePage();
});

/** Starts a function that is called every `period` milliseconds. Returns the times of the calls, since the test began. */
function watch(period: number) {
  const times: number[] = [];
  const end = startTicking(() => {
    const now = Date.now() - start;
    times.push(now);
    return period - (now % period);
  });
  onRemovePage(end);
  return { times, end };
}

it("calls each function when it has asked for it, and not when another one is due", () => {
  const [slow, fast] = [watch(5000), watch(1000)];
  vi.advanceTimersByTime(5000);
  expect(slow.times).toEqual([0, 5000]);
  expect(fast.times).toEqual([0, 1000, 2000, 3000, 4000, 5000]);
});

it("calls a function on time though one that is due later was added after it", () => {
  const [fast, slow] = [watch(1000), watch(5000)];
  vi.advanceTimersByTime(1000);
  expect([fast.times, slow.times]).toEqual([[0, 1000], [0]]);
});

it("goes on with the other functions when one has ended, and leaves nothing behind after the last", () => {
  const [first, second] = [watch(1000), watch(1000)];
  first.end();
  vi.advanceTimersByTime(2000);
  expect([first.times, second.times]).toEqual([[0], [0, 1000, 2000]]);
  second.end();
  expect([page.listListeners(), vi.getTimerCount()]).toEqual([[], 0]);
  vi.advanceTimersByTime(2000);
  expect(second.times).toHaveLength(3);
});

it("calls no function again that has asked for nothing", () => {
  const tick = vi.fn(() => Infinity);
  const end = startTicking(tick);
  onRemovePage(end);
  vi.advanceTimersByTime(60_000);
  expect([tick.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
});

it("[B15] Every function is called when the page becomes visible, and then on time", () => {
  const [fast, slow] = [watch(1000), watch(5000)];
  vi.advanceTimersByTime(1500);
  document.dispatchEvent(new Event("visibilitychange"));
  expect([fast.times, slow.times]).toEqual([
    [0, 1000, 1500],
    [0, 1500],
  ]);
  vi.advanceTimersByTime(3500);
  expect(fast.times.slice(3)).toEqual([2000, 3000, 4000, 5000]);
  expect(slow.times.slice(2)).toEqual([5000]);
});

it("calls each function on time where a test has replaced the timers and the date, but not the clock of the page", () => {
  vi.spyOn(performance, "now").mockReturnValue(7000);
  const first = watch(1000);
  vi.advanceTimersByTime(1000);
  const second = watch(1500);
  vi.advanceTimersByTime(3500);
  expect(first.times).toEqual([0, 1000, 2000, 3000, 4000]);
  expect(second.times).toEqual([1000, 1500, 3000, 4500]);
});
