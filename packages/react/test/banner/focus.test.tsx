import { ErrorBanner } from "@errorkit/react";
import type { JSX } from "react";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busy, failed } from "../failures.ts";

function Page({ errors }: { readonly errors: readonly unknown[] }): JSX.Element {
  const [left, setLeft] = useState<readonly unknown[]>([]);
  const drop = (error: unknown) => setLeft(left.filter((other) => other !== error));
  return (
    <main aria-label="Jobs">
      <button type="button" onClick={() => setLeft(errors)}>
        Load
      </button>
      {left.map((error) => (
        <ErrorBanner
          key={errors.indexOf(error)}
          error={error}
          title={`Problem ${errors.indexOf(error) + 1}`}
          onDismiss={() => drop(error)}
        />
      ))}
    </main>
  );
}

it("[B20] leaves focus where it was when it appears", async () => {
  const screen = await render(<Page errors={[await busy()]} />);
  const load = screen.getByRole("button", { name: "Load" });
  await load.click();
  await expect.element(screen.getByRole("region")).toBeVisible();
  await expect.element(load).toHaveFocus();
});

it("[B21] dismisses on Escape from inside, and not from outside", async () => {
  const dismiss = vi.fn();
  const screen = await render(
    <>
      <input aria-label="Name" />
      <ErrorBanner error={await busy()} onRetry={() => {}} onDismiss={dismiss} />
    </>,
  );
  await screen.getByLabelText("Name").click();
  await userEvent.keyboard("{Escape}");
  expect(dismiss).not.toHaveBeenCalled();
  await userEvent.tab();
  await expect.element(screen.getByRole("button", { name: "Try again" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  expect(dismiss).toHaveBeenCalledExactlyOnceWith({ reason: "escape" });
});

it("[B21] keeps Escape to itself, so that a dialog around it stays, and lets it pass when it cannot be dismissed", async () => {
  const outer = vi.fn();
  const error = await busy();
  const page = (dismissible: boolean) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a dialog
    <div onKeyDown={outer}>
      <ErrorBanner error={error} onRetry={() => {}} {...(dismissible && { onDismiss: () => {} })} />
    </div>
  );
  const screen = await render(page(true));
  await screen.getByRole("button", { name: "Try again" }).click();
  await userEvent.keyboard("{Escape}");
  expect(outer).not.toHaveBeenCalled();
  await screen.rerender(page(false));
  await userEvent.keyboard("{Escape}");
  expect(outer).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole("region")).toBeVisible();
});

it("[B22] hands focus to the next error, then the previous one, then what had it before", async () => {
  const screen = await render(<Page errors={[await busy(), await failed(404), await failed(500)]} />);
  await screen.getByRole("button", { name: "Load" }).click();
  const dismiss = () => screen.getByRole("button", { name: "Dismiss" });
  await dismiss().nth(1).click();
  await expect.element(screen.getByRole("region", { name: "Problem 3" })).toHaveFocus();
  await dismiss().nth(1).click();
  await expect.element(screen.getByRole("region", { name: "Problem 1" })).toHaveFocus();
  await userEvent.tab();
  await dismiss().click();
  await expect.element(screen.getByRole("button", { name: "Load" })).toHaveFocus();
});

it("[B22] hands focus to the place that it stood in when nothing else is left, on success as well", async () => {
  const error = await busy();
  const page = (shown: unknown) => (
    <main>
      <h1>Jobs</h1>
      <div>
        <ErrorBanner error={shown} onRetry={() => {}} />
      </div>
    </main>
  );
  const screen = await render(page(error));
  await screen.getByRole("button", { name: "Try again" }).click();
  await screen.rerender(page(null));
  await expect.element(screen.getByRole("main")).toHaveFocus();
});

it("[B22] leaves focus alone when it was elsewhere", async () => {
  const error = await busy();
  const page = (shown: unknown) => (
    <main>
      <input aria-label="Name" />
      <ErrorBanner error={shown} onRetry={() => {}} />
    </main>
  );
  const screen = await render(page(error));
  await screen.getByLabelText("Name").click();
  await screen.rerender(page(null));
  await expect.element(screen.getByLabelText("Name")).toHaveFocus();
});

it("[B24] never leaves by itself, dismissed or not", async () => {
  vi.useFakeTimers();
  const dismiss = vi.fn();
  const screen = await render(<ErrorBanner error={await busy()} onDismiss={dismiss} />);
  await vi.advanceTimersByTimeAsync(24 * 3_600_000);
  await screen.getByRole("button", { name: "Dismiss" }).click();
  expect(dismiss).toHaveBeenCalledExactlyOnceWith({ reason: "button" });
  await expect.element(screen.getByRole("region")).toBeVisible();
});

it("[B22] keeps focus on itself when the button that held it is no longer offered", async () => {
  const screen = await render(<ErrorBanner error={await busy()} onRetry={() => {}} />);
  await screen.getByRole("button", { name: "Try again" }).click();
  await screen.rerender(<ErrorBanner error={await failed(404)} onRetry={() => {}} />);
  await expect.element(screen.getByRole("region")).toHaveFocus();
});
