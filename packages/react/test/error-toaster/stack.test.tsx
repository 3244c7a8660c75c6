import { createErrorStore, ErrorToaster } from "@errorkit/react";
import { expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";

/** Waits until no animation runs. */
const waitForAnimations = () => expect.poll(() => document.getAnimations()).toEqual([]);

it("[T17] The toaster collapses the oldest toasts behind a button that expands them in place", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider("zh-TW"));
  for (const status of [400, 403, 404, 409, 500]) store.add({ status });
  const more = screen.getByRole("button", { name: "另有 2 個錯誤" });
  await expect.element(more).toHaveAttribute("aria-expanded", "false");
  expect(screen.getByRole("group").elements()).toHaveLength(3);
  (more.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  const fewer = screen.getByRole("button", { name: "收合" });
  await expect.element(fewer).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("group").elements()).toHaveLength(5);
  await expect.element(fewer).toHaveFocus();
  await screen.getByRole("button", { name: "全部關閉" }).click();
  await expect.element(screen.getByRole("group")).not.toBeInTheDocument();
});

it("[T17] The same button collapses the toasts again, with the pointer on it", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <input aria-label="Name" />
      <ErrorToaster store={store} />
    </>,
  );
  for (const status of [400, 403, 404, 409, 500]) store.add({ status });
  const more = screen.getByRole("button", { name: "2 more errors" });
  await more.click();
  await screen.getByLabelText("Name").click();
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(5);
  await screen.getByRole("button", { name: "Show fewer" }).click();
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(3);
  await expect.element(more).toHaveAttribute("aria-expanded", "false");
  await expect.element(more).toHaveFocus();
});

it("[T17] The toaster shows three toasts when `maxVisible` is not a number", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} maxVisible={Number.NaN} />);
  for (const status of [400, 403, 404]) store.add({ status });
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(3);
  expect(screen.getByRole("button", { name: /more error/ }).elements()).toHaveLength(0);
});

it("[T29] The toaster collapses no toast that contains focus", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <input aria-label="Name" />
      <ErrorToaster store={store} maxVisible={1} />
    </>,
  );
  await screen.getByLabelText("Name").hover();
  store.add({ status: 404 });
  const dismiss = screen.getByRole("button", { name: "Dismiss:" });
  await expect.element(dismiss).toBeVisible();
  const oldest = dismiss.element() as HTMLElement;
  oldest.focus();
  for (const status of [400, 403]) store.add({ status });
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(3);
  expect(document.activeElement).toBe(oldest);
  oldest.blur();
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(1);
});

it("[T29] The toaster collapses no toast under the pointer", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <input aria-label="Name" />
      <ErrorToaster store={store} maxVisible={1} />
    </>,
  );
  store.add({ status: 404 });
  await screen.getByRole("group").hover();
  for (const status of [400, 403]) store.add({ status });
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(3);
  await screen.getByLabelText("Name").hover();
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(1);
});

it("[T18] A new toast moves no visible toast", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} maxVisible={9} />);
  store.add(await responseFailure(404));
  const old = screen.getByRole("group", { name: /not found|can't be found/i });
  await expect.element(old).toBeVisible();
  await waitForAnimations();
  const before = old.element().getBoundingClientRect();
  store.add(await responseFailure(403));
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(2);
  await waitForAnimations();
  expect(old.element().getBoundingClientRect().top).toBeCloseTo(before.top, 0);
  await screen.rerender(<ErrorToaster store={store} maxVisible={9} placement="top" />);
  await waitForAnimations();
  const top = old.element().getBoundingClientRect().top;
  store.add(await responseFailure(409));
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(3);
  await waitForAnimations();
  expect(old.element().getBoundingClientRect().top).toBeCloseTo(top, 0);
});
