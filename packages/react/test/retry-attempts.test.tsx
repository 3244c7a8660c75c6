import { ErrorBanner, ErrorPage, ErrorSummary, PartialFailure, useRetry } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { render, renderHook } from "vitest-browser-react";
import { busyFailure, responseFailure } from "./helpers/failures.ts";
import { flushAnnouncements } from "./helpers/flush-announcements.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "./helpers/stop-clock.ts";

/** Creates a retry that runs until the test ends it. */
function createPendingRetry(): {
  onRetry: (context?: { signal: AbortSignal }) => Promise<void>;
  end: () => void;
} {
  let end = () => {};
  return { onRetry: () => new Promise((resolve) => (end = resolve)), end: () => end() };
}

const refused = () =>
  responseFailure(422, { body: { errors: [{ field: "name", message: "This name is taken." }] } });
const others = [
  [
    "ErrorPage",
    busyFailure,
    (error: unknown, onRetry: () => unknown) => <ErrorPage error={error} onRetry={onRetry} />,
  ],
  [
    "ErrorSummary",
    refused,
    (error: unknown, onRetry: () => unknown) => (
      <ErrorSummary error={error} onRetry={onRetry} retry="always" />
    ),
  ],
  [
    "PartialFailure",
    busyFailure,
    (error: unknown, onRetry: () => unknown) => (
      <PartialFailure
        total={3}
        items={error ? [{ id: "a", label: "search-1", error }] : []}
        onRetry={onRetry}
      />
    ),
  ],
] as const;

it.each(others)(
  "[B52] %s keeps its content while an attempt runs without an error",
  async (_, fail, page) => {
    document.title = "Jobs";
    const { onRetry, end } = createPendingRetry();
    const screen = await render(page(await fail(), onRetry));
    const button = screen.getByRole("button", { name: /^Retry/ });
    await expect.element(button).toBeVisible();
    const shown = screen.container.textContent;
    const label = button.element().textContent ?? "";
    const title = document.title;
    await button.click();
    await screen.rerender(page(null, onRetry));
    const running = screen.getByRole("button", { name: "Retrying…" });
    await expect.element(running).toHaveFocus();
    expect(screen.container.textContent?.replace("Retrying…", label)).toBe(shown);
    expect(document.title).toBe(title);
    end();
    await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
    expect(document.title).toBe("Jobs");
  },
);

it("[B52] [W5] A page that fails again keeps focus on its retry button and announces the failure", async () => {
  const { onRetry, end } = createPendingRetry();
  const page = (error: unknown) => <ErrorPage error={error} onRetry={onRetry} />;
  const screen = await render(page(await busyFailure()));
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(page(null));
  await screen.rerender(page(await busyFailure()));
  end();
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toHaveFocus();
  await expect.poll(getAnnouncements).toHaveLength(1);
});

it.each([
  ["frames", false],
  ["slow frames", true],
])("[B52] The banner waits two %s for an app that sets its state after the promise", async (_, isSlow) => {
  const again = await busyFailure();
  const frames: FrameRequestCallback[] = [];
  if (isSlow) vi.spyOn(globalThis, "requestAnimationFrame").mockImplementation((draw) => frames.push(draw));
  const drawFrame = () => {
    for (const draw of frames.splice(0)) draw(performance.now());
  };
  const App = ({ first }: { readonly first: unknown }) => {
    const [error, setError] = useState(first);
    const onRetry = async () => {
      setError(null);
      requestAnimationFrame(() => requestAnimationFrame(() => setError(again)));
    };
    return <ErrorBanner error={error} onRetry={onRetry} />;
  };
  const events: string[] = [];
  const screen = await render(
    <App first={await busyFailure()} />,
    withProvider("en", { onEvent: ({ category }) => events.push(category) }),
  );
  const card = screen.getByRole("region").element();
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect
    .poll(() => {
      drawFrame();
      return events;
    })
    .toEqual(["shown", "retried", "shown"]);
  expect(screen.getByRole("region").element()).toBe(card);
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toHaveFocus();
});

it("[B18] The last attempt of an unmounted banner does not touch the document", async () => {
  stopClock();
  const hidden = vi.spyOn(document, "hidden", "get");
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={async () => {}} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.unmount();
  hidden.mockClear();
  await vi.advanceTimersByTimeAsync(1000);
  expect(hidden).not.toHaveBeenCalled();
});

it("[B52] The banner unmounts at once when the error is removed and no attempt runs", async () => {
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={() => {}} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(<ErrorBanner error={null} onRetry={() => {}} />);
  expect(screen.getByRole("region").elements()).toHaveLength(0);
});

it("[B51] [B33] Dismissal aborts a running attempt and reports no `resolved`", async () => {
  const events: string[] = [];
  const signals: AbortSignal[] = [];
  const onRetry = ({ signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  const page = (error: unknown) => <ErrorBanner error={error} onRetry={onRetry} onDismiss={() => {}} />;
  const screen = await render(
    page(await busyFailure()),
    withProvider("en", { onEvent: ({ category }) => events.push(category) }),
  );
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(page(null));
  await screen.getByRole("button", { name: "Dismiss" }).click();
  await expect.element(screen.getByRole("region")).not.toBeInTheDocument();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(events).toEqual(["shown", "retried", "dismissed"]);
});

it("[B18] [B32] An attempt ends when its thenable throws", async () => {
  const unhandled = vi.fn((event: Event) => event.preventDefault());
  addEventListener("error", unhandled);
  const broken = {
    // biome-ignore lint/suspicious/noThenProperty: a hostile thenable
    then() {
      throw new Error("no promise");
    },
  };
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={() => broken} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toHaveFocus();
  removeEventListener("error", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it("useRetry numbers from 1 after the error is removed, and stays running while a query resets the error", async () => {
  const attempts: number[] = [];
  let end = () => {};
  const onRetry = ({ attempt }: { attempt: number }) => {
    attempts.push(attempt);
    return new Promise<void>((resolve) => (end = resolve));
  };
  const error = await busyFailure();
  const { result, rerender, unmount } = await renderHook((now: unknown) => useRetry(now, { onRetry }), {
    initialProps: error as unknown,
  });
  for (const again of [error, null, error]) {
    result.current.retry();
    await rerender(null);
    expect(result.current.state).toBe("running");
    await rerender(again);
    end();
    await expect.poll(() => result.current.state).toBe(again ? "ready" : "hidden");
    await rerender(error);
  }
  const { retry } = result.current;
  await unmount();
  retry();
  expect(attempts).toEqual([1, 2, 1]);
});

it("[B12] A failed attempt is announced when it ends, though each render creates the error anew", async () => {
  stopClock();
  const ends: ((why: Error) => void)[] = [];
  const Page = (): JSX.Element => {
    const [tries, setTries] = useState(0);
    const onRetry = () => {
      setTries(tries + 1);
      return new Promise((_, reject) => ends.push(reject));
    };
    return <ErrorBanner error={new Error("again")} title={`Try ${tries}`} retry="always" onRetry={onRetry} />;
  };
  const screen = await render(<Page />);
  await expect.poll(flushAnnouncements).toHaveLength(1);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByText("Try 1")).toBeVisible();
  await advanceClock(5000);
  expect(getAnnouncements()).toHaveLength(1);
  ends[0]?.(new Error("again"));
  await expect.poll(flushAnnouncements).toHaveLength(2);
});
