import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import { Activity } from "react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure } from "../helpers/failures.ts";

it("[B51] The banner aborts a running attempt when Activity hides it, and offers the retry again", async () => {
  const error = await busyFailure();
  const signals: AbortSignal[] = [];
  const onRetry = ({ signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return new Promise(() => {});
  };
  const page = (mode: "hidden" | "visible") => (
    <Activity mode={mode}>
      <ErrorBanner error={error} onRetry={onRetry} />
    </Activity>
  );
  const screen = await render(page("visible"));
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(page("hidden"));
  await expect.poll(() => signals[0]?.aborted).toBe(true);
  await screen.rerender(page("visible"));
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});

it("[B33] The banner still reports that a retried error is resolved after Activity has hidden and shown it", async () => {
  const error = await busyFailure();
  const events: string[] = [];
  const page = (mode: "hidden" | "visible", current: unknown) => (
    <ErrorkitProvider onEvent={({ category }) => void events.push(category)}>
      <Activity mode={mode}>
        <ErrorBanner error={current} onRetry={() => Promise.resolve()} />
      </Activity>
    </ErrorkitProvider>
  );
  const screen = await render(page("visible", error));
  const retry = screen.getByRole("button", { name: /^Retry\b/ });
  await retry.click();
  await expect.element(retry).toHaveAttribute("data-retry", "ready");
  await screen.rerender(page("hidden", error));
  await screen.rerender(page("visible", error));
  await screen.rerender(page("visible", null));
  await expect.poll(() => events).toEqual(["shown", "retried", "resolved"]);
});
