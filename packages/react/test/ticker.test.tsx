import { ErrorBanner } from "@errorkit/react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { responseFailure } from "./helpers/failures.ts";
import { stopClock } from "./helpers/stop-clock.ts";

const COUNT = 1000;

it("counts down on a thousand banners with one timer and one listener, and leaves none behind", async () => {
  stopClock();
  const error = await responseFailure(429, { headers: { "retry-after": "30" } });
  const added = vi.spyOn(document, "addEventListener");
  const removed = vi.spyOn(document, "removeEventListener");
  const count = (spy: typeof added | typeof removed) =>
    spy.mock.calls.filter(([type]) => type === "visibilitychange").length;
  const screen = await render(
    Array.from({ length: COUNT }, (_, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
      <ErrorBanner key={index} error={error} onRetry={() => {}} announce="off" />
    )),
  );
  expect(count(added)).toBe(1);
  expect(vi.getTimerCount()).toBe(1);

  const timeouts = vi.spyOn(globalThis, "setTimeout");
  await vi.advanceTimersByTimeAsync(1000);
  const timers = () => [...document.querySelectorAll("[role=timer]")].map((timer) => timer.textContent);
  await vi.waitFor(() => expect(new Set(timers())).toEqual(new Set(["You can try again in 29 seconds."])));
  expect(timers()).toHaveLength(COUNT);
  expect(timeouts.mock.calls.length).toBeLessThan(10);

  await screen.unmount();
  expect(count(removed)).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});
