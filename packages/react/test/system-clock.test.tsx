import { toFailure } from "@errorkit/core";
import { ErrorBanner, PartialFailure } from "@errorkit/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { createResponse } from "./helpers/failures.ts";
import { stopClock } from "./helpers/stop-clock.ts";

const NOW = Date.UTC(2026, 0, 5, 8, 0, 0);

beforeEach(() => stopClock(NOW));

/** A 429 with a delay of 30 seconds, read at a clock that is `behind` this one, in milliseconds. */
const limited = (behind = 0) =>
  toFailure(createResponse(429, { headers: { "retry-after": "30" } }), { now: NOW - behind });

const onRetry = () => {};
const shows = {
  ErrorBanner: (error: unknown) => <ErrorBanner error={error} onRetry={onRetry} />,
  PartialFailure: (error: unknown) => (
    <PartialFailure total={3} items={[{ id: "a", label: "search-1", error }]} onRetry={onRetry} />
  ),
};

describe.each(Object.entries(shows))("%s", (_, show) => {
  const left = () => document.querySelector("[role=timer]")?.textContent ?? "none";
  const ready = () => document.querySelector("[data-part=retry]")?.getAttribute("data-retry");

  it("[B15] [P6] The wait is no longer when the clock is set back, before and after sleep", async () => {
    await render(show(limited()));
    await vi.advanceTimersByTimeAsync(5000);
    vi.setSystemTime(NOW - 3_600_000);
    await vi.advanceTimersByTimeAsync(5000);
    await expect.poll(left).toBe("You can try again in 20 seconds.");
    // During sleep only the wall clock advances.
    vi.setSystemTime(NOW + 15_000);
    document.dispatchEvent(new Event("visibilitychange"));
    await vi.advanceTimersByTimeAsync(0);
    await expect.poll(left).toBe("You can try again in 15 seconds.");
    vi.setSystemTime(NOW - 3_600_000);
    await vi.advanceTimersByTimeAsync(14_000);
    await expect.poll(left).toBe("You can try again in 1 second.");
    expect(ready()).toBe("waiting");
    await vi.advanceTimersByTimeAsync(1000);
    await expect.poll(ready).toBe("ready");
    expect(left()).not.toBe("You can try again in 1 second.");
  });

  it("[B15] [P6] The wait keeps its length when the clock is behind the server's", async () => {
    await render(show(limited(-600_000)));
    await vi.advanceTimersByTimeAsync(10_000);
    await expect.poll(left).toBe("You can try again in 20 seconds.");
    await vi.advanceTimersByTimeAsync(20_000);
    await expect.poll(ready).toBe("ready");
  });
});
