import { ErrorBanner } from "@errorkit/react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure } from "../helpers/failures.ts";

it("[B21] Escape dismisses the banner from inside, and not from outside", async () => {
  const dismiss = vi.fn();
  const screen = await render(
    <>
      <input aria-label="Name" />
      <ErrorBanner error={await busyFailure()} onRetry={() => {}} onDismiss={dismiss} />
    </>,
  );
  await screen.getByLabelText("Name").click();
  await userEvent.keyboard("{Escape}");
  expect(dismiss).not.toHaveBeenCalled();
  await userEvent.tab();
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  expect(dismiss).toHaveBeenCalledExactlyOnceWith({ reason: "escape" });
});

it("[B21] Escape of an input method that is composing does not dismiss the banner", async () => {
  const dismiss = vi.fn();
  const screen = await render(
    <ErrorBanner
      error={await busyFailure()}
      onDismiss={dismiss}
      description={<input aria-label="Reason" />}
    />,
  );
  const input = screen.getByRole("textbox", { name: "Reason" }).element();
  const press = (isComposing: boolean) =>
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, isComposing }));
  press(true);
  expect(dismiss).not.toHaveBeenCalled();
  press(false);
  expect(dismiss).toHaveBeenCalledOnce();
});

it("[B21] Escape reaches the parent only when the banner cannot be dismissed", async () => {
  const outer = vi.fn();
  const error = await busyFailure();
  const page = (dismissible: boolean) => (
    // biome-ignore lint/a11y/noStaticElementInteractions: acts as a dialog
    <div onKeyDown={outer}>
      <ErrorBanner error={error} onRetry={() => {}} {...(dismissible && { onDismiss: () => {} })} />
    </div>
  );
  const screen = await render(page(true));
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await userEvent.keyboard("{Escape}");
  expect(outer).not.toHaveBeenCalled();
  await screen.rerender(page(false));
  await userEvent.keyboard("{Escape}");
  expect(outer).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole("region")).toBeVisible();
});

it("[B21] Escape dismisses the banner and leaves the native dialog around it open", async () => {
  const dismiss = vi.fn();
  const screen = await render(
    <dialog ref={(dialog) => dialog?.showModal()}>
      <ErrorBanner error={await busyFailure()} onRetry={() => {}} onDismiss={dismiss} />
    </dialog>,
  );
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await userEvent.keyboard("{Escape}");
  expect(dismiss).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole("dialog")).toBeVisible();
});
