import { ErrorBanner } from "@errorkit/react";
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
  await screen.getByRole("button", { name: "Try again" }).click();
  await screen.rerender(page("hidden"));
  await expect.poll(() => signals[0]?.aborted).toBe(true);
  await screen.rerender(page("visible"));
  await screen.getByRole("button", { name: "Try again" }).click();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
});
