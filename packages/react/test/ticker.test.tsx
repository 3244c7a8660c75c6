import { toFailure } from "@errorkit/core";
import { ErrorBanner, useRetry } from "@errorkit/react";
import { expect, it, vi } from "vitest";
import { render, renderHook } from "vitest-browser-react";
import { createResponse, responseFailure } from "./helpers/failures.ts";
import { advanceClock, stopClock } from "./helpers/stop-clock.ts";

const COUNT = 200;

const createLimited = (seconds: string) => responseFailure(429, { headers: { "retry-after": seconds } });

it("counts down on two hundred banners with one timer and one listener, and leaves none behind", async () => {
  stopClock();
  const error = await createLimited("30");
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

it("counts every delay down when only the timers are replaced, as some test tools do", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: Date.now() });
  const [first, second] = [await createLimited("30"), await createLimited("20")];
  await render(<ErrorBanner error={first} onRetry={() => {}} announce="off" />);
  await vi.advanceTimersByTimeAsync(500);
  await render(<ErrorBanner error={second} onRetry={() => {}} announce="off" />);
  await vi.advanceTimersByTimeAsync(9_500);
  await expect
    .poll(() => [...document.querySelectorAll("[role=timer]")].map((timer) => timer.textContent))
    .toEqual(["You can try again in 20 seconds.", "You can try again in 10 seconds."]);
});

it("counts the same delay down again, when the service's clock is ahead", async () => {
  stopClock();
  const failure = toFailure(createResponse(429, { headers: { "retry-after": "3" } }), {
    now: Date.now() + 3_600_000,
  });
  const { result, rerender } = await renderHook((error: unknown) => useRetry(error, { onRetry: () => {} }), {
    initialProps: failure as unknown,
  });
  expect(result.current.state).toBe("waiting");
  await advanceClock(3_000);
  expect(result.current.state).toBe("ready");
  await rerender(null);
  await rerender(failure);
  expect(result.current).toMatchObject({ state: "waiting", secondsLeft: 3 });
});
