import { createErrorStore, ErrorBanner, ErrorToaster } from "@errorkit/react";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure, responseFailure } from "../helpers/failures.ts";

it("[T14] The toaster leaves focus where it is when an error appears", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <input aria-label="Name" />
      <ErrorToaster store={store} />
    </>,
  );
  await screen.getByLabelText("Name").click();
  store.add(await busyFailure());
  await expect.element(screen.getByRole("group")).toBeVisible();
  await expect.element(screen.getByLabelText("Name")).toHaveFocus();
});

it("[T15] Focus moves to the next toast, then to the previous toast, then to the trigger", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <button type="button">Delete</button>
      <ErrorToaster store={store} />
    </>,
  );
  await screen.getByRole("button", { name: "Delete" }).click();
  for (const status of [404, 403, 409]) store.add({ status });
  const cards = screen.getByRole("group");
  await expect.poll(() => cards.elements().length).toBe(3);
  const [first, middle, last] = cards.elements();
  const dismiss = (n: number) => screen.getByRole("button", { name: "Dismiss:" }).nth(n).click();
  await dismiss(1);
  await expect.poll(() => document.activeElement).toBe(last);
  expect(middle?.isConnected).toBe(false);
  await dismiss(1);
  await expect.poll(() => document.activeElement).toBe(first);
  await dismiss(0);
  await expect.element(screen.getByRole("button", { name: "Delete" })).toHaveFocus();
});

it("[T15] Focus moves to another toast before any other error of the page", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <ErrorToaster store={store} />
      <ErrorBanner error={await responseFailure(500)} />
    </>,
  );
  for (const status of [404, 403]) store.add({ status });
  const left = screen.getByRole("group", { name: /permission/ });
  await expect.element(left).toBeVisible();
  await screen.getByRole("button", { name: "Dismiss:" }).nth(1).click();
  await expect.element(left).toHaveFocus();
  await screen.getByRole("button", { name: "Dismiss:" }).click();
  await expect.element(screen.getByRole("region", { name: "Notifications" })).toHaveFocus();
});

it("[T15] Focus moves to the region when there is no trigger", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await busyFailure());
  await screen.getByRole("button", { name: "Dismiss" }).click();
  await expect.element(screen.getByRole("region")).toHaveFocus();
});

it("[T15] Focus moves to the next toast when a retry succeeds", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await responseFailure(404));
  store.add(await busyFailure(), { onRetry: async () => {} });
  const left = screen.getByRole("group", { name: /can't be found/ });
  await expect.element(left).toBeVisible();
  (screen.getByRole("button", { name: /^Retry\b/ }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(left).toHaveFocus();
  expect(store.getSnapshot()).toHaveLength(1);
});

it("[T15] Focus moves to the region when the user dismisses all toasts", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} maxVisible={1} />);
  for (const status of [404, 403]) store.add({ status });
  await screen.getByRole("button", { name: "Dismiss all" }).click();
  await expect.element(screen.getByRole("group")).not.toBeInTheDocument();
  await expect.element(screen.getByRole("region")).toHaveFocus();
});

it("[T16] Escape dismisses the toast that holds focus, and none from outside", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <input aria-label="Name" />
      <ErrorToaster store={store} />
    </>,
  );
  for (const status of [404, 403]) store.add({ status });
  await screen.getByLabelText("Name").click();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(2);
  (screen.getByRole("button", { name: "Dismiss" }).first().element() as HTMLElement).focus();
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(1);
  expect(store.getSnapshot().map((card) => card.failure.status)).toEqual([404]);
});
