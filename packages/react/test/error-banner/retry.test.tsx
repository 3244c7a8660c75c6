import { documentedPolicy } from "@errorkit/core/services";
import { ErrorBanner } from "@errorkit/react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure, clientFailure, responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";

it("[B14] The banner offers a retry where it can help, and none for a 400 or without `onRetry`", async () => {
  const retry = vi.fn();
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={retry} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  expect(retry).toHaveBeenCalledOnce();
  await screen.rerender(<ErrorBanner error={await responseFailure(400)} onRetry={retry} />);
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).not.toBeInTheDocument();
  await screen.rerender(<ErrorBanner error={await responseFailure(400)} onRetry={retry} retry="always" />);
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toBeVisible();
  await screen.rerender(<ErrorBanner error={await busyFailure()} />);
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).not.toBeInTheDocument();
});

it("[B14] The banner follows the service document with `documentedPolicy`", async () => {
  const error = await busyFailure();
  const screen = await render(
    <ErrorBanner error={error} onRetry={() => {}} />,
    withProvider("en", { retryPolicy: documentedPolicy }),
  );
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).not.toBeInTheDocument();
});

it("[B17] The button keeps focus while an attempt runs", async () => {
  let finish = () => {};
  const retry = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={retry} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  const button = screen.getByRole("button", { name: "Retrying…" });
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute("aria-disabled", "true");
  await userEvent.keyboard("{Enter}");
  expect(retry).toHaveBeenCalledOnce();
  finish();
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toHaveFocus();
});

it("[B51] The banner numbers the attempts and aborts the running one when it unmounts", async () => {
  const calls: { attempt: number; signal: AbortSignal }[] = [];
  const retry = (context: { attempt: number; signal: AbortSignal }) => {
    calls.push(context);
    return calls.length === 1 ? Promise.reject(new Error("again")) : new Promise(() => {});
  };
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={retry} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  expect(calls.map(({ attempt, signal }) => [attempt, signal.aborted])).toEqual([
    [1, false],
    [2, false],
  ]);
  await screen.unmount();
  expect(calls[1]?.signal.aborted).toBe(true);
});

it("[B51] The banner numbers from 1 again after the error is removed", async () => {
  const attempts: number[] = [];
  const retry = ({ attempt }: { attempt: number }) => void attempts.push(attempt);
  const error = await busyFailure();
  const screen = await render(<ErrorBanner error={error} onRetry={retry} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(<ErrorBanner error={null} onRetry={retry} />);
  await screen.rerender(<ErrorBanner error={error} onRetry={retry} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  expect(attempts).toEqual([1, 1]);
});

it("[B14] The banner offers access and refresh as its one solid button", async () => {
  const ask = vi.fn();
  const error = await responseFailure(403);
  const screen = await render(
    <>
      <ErrorBanner error={error} />
      <ErrorBanner error={clientFailure("chunk-load")} />
    </>,
    withProvider("en", { onRequestAccess: ask }),
  );
  const button = screen.getByRole("button", { name: "Request access" });
  await expect.element(button).toHaveAttribute("data-primary");
  await button.click();
  expect(ask).toHaveBeenCalledWith(error);
  await expect.element(screen.getByRole("button", { name: "Refresh" })).toHaveAttribute("data-primary");
});

it("[B59] The banner calls `onRefresh` with the failure: that of the surface, otherwise that of the provider", async () => {
  const [ofSurface, ofProvider] = [vi.fn(), vi.fn()];
  const conflict = await responseFailure(409);
  const screen = await render(
    <>
      <ErrorBanner error={conflict} onRefresh={ofSurface} />
      <ErrorBanner error={clientFailure("chunk-load")} />
      <ErrorBanner error={await responseFailure(404)} />
    </>,
    withProvider("en", { onRefresh: ofProvider }),
  );
  const buttons = screen.getByRole("button", { name: "Refresh" });
  await expect.element(buttons.nth(1)).toBeVisible();
  expect(buttons.elements()).toHaveLength(2);
  await buttons.nth(0).click();
  expect(ofSurface.mock.calls).toEqual([[conflict]]);
  await buttons.nth(1).click();
  expect(ofProvider.mock.calls.map(([failure]) => failure.kind)).toEqual(["chunk-load"]);
});
