import { FailureError } from "@errorkit/core";
import type { ErrorStore } from "@errorkit/react";
import { createErrorStore, ErrorBanner, ErrorToaster, useErrorGroups } from "@errorkit/react";
import { clearAnnouncements, getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { Profiler } from "react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure, responseFailure } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

/** Waits until no animation runs. */
const waitForAnimations = () => expect.poll(() => document.getAnimations()).toEqual([]);

it("[T11] The toaster is a named region with a list before the first error and after the last", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider("zh-CN"));
  const region = screen.getByRole("region", { name: "通知" });
  await expect.element(region.getByRole("list")).toBeInTheDocument();
  const element = region.element();
  store.add(await busyFailure());
  await expect.element(region.getByRole("listitem")).toBeVisible();
  store.clear();
  await expect.element(region.getByRole("listitem")).not.toBeInTheDocument();
  expect(region.element()).toBe(element);
});

it("[T11] The toaster takes its name from `label`", async () => {
  const screen = await render(<ErrorToaster store={createErrorStore()} label="Problems" />);
  await expect.element(screen.getByRole("region", { name: "Problems" })).toBeInTheDocument();
});

it("[T12] Each toast is a group named by its title, with messages, request ID and retry", async () => {
  const store = createErrorStore();
  const retry = vi.fn();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await busyFailure(), { onRetry: retry });
  const card = screen.getByRole("group", { name: "Error: The service is temporarily unavailable" });
  await expect.element(card).toBeVisible();
  await expect.element(card).toHaveTextContent("Try again later.");
  await expect.element(card).toHaveTextContent("3f1c77d0a4b24e7e9a7be1c9f2a60b11");
  expect(card.element().closest("[aria-live],[role=alert],[role=status]")).toBeNull();
  await card.getByRole("button", { name: /^Retry\b/ }).click();
  expect(retry).toHaveBeenCalledOnce();
  await expect.element(card).not.toBeInTheDocument();
});

it("[T12] The retry runs until its promise settles, and the toast stays when it rejects", async () => {
  const store = createErrorStore();
  let fail: (error: unknown) => void = () => {};
  const screen = await render(<ErrorToaster store={store} />);
  const error = await busyFailure();
  store.add(error, {
    onRetry: () =>
      new Promise((_, reject) => {
        fail = reject;
      }),
  });
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByRole("button", { name: "Retrying…" })).toHaveFocus();
  fail(new FailureError(error));
  await expect.element(screen.getByRole("button", { name: /^Retry\b/ })).toHaveFocus();
  await expect.element(screen.locator.getByText("2 requests failed")).toBeVisible();
});

it("[T12] The toast shows the count and every request ID", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  for (let n = 1; n <= 25; n += 1)
    store.add(await responseFailure(502, { headers: { "x-request-id": `req-${n}` } }));
  await expect.element(screen.locator.getByText("25 requests failed")).toBeVisible();
  await screen.getByRole("button", { name: "Details" }).click();
  await expect.element(screen.locator.getByText("req-20", { exact: true })).toBeVisible();
  await expect.element(screen.locator.getByText("5 more")).toBeVisible();
});

it.each([
  ["en", "Error: The service is temporarily unavailable. Try again later."],
  ["zh-CN", "错误：服务暂时不可用。请稍后重试。"],
] as const)("[T13] Two toasters announce a repeated error once, in %s", async (locale, text) => {
  stopClock();
  const store = createErrorStore();
  const both = () => (
    <>
      <ErrorToaster store={store} />
      <ErrorToaster store={store} label="Another" />
    </>
  );
  const screen = await render(both(), withProvider(locale));
  store.add(await busyFailure());
  await expect.poll(flushAnnouncements).toEqual([{ text, politeness: "assertive" }]);
  for (let n = 0; n < 20; n += 1) store.add(await busyFailure());
  await screen.unmount();
  await render(both(), withProvider(locale));
  await advanceClock(5000);
  expect(getAnnouncements()).toHaveLength(1);
});

it("[T13] The toaster announces background failures and warnings politely", async () => {
  const store = createErrorStore();
  await render(<ErrorToaster store={store} />);
  store.add(await responseFailure(500), { background: true });
  store.add(await responseFailure(401));
  await expect.poll(getAnnouncements).toEqual([
    { text: expect.stringMatching(/^Error: /), politeness: "polite" },
    { text: expect.stringMatching(/^Warning: /), politeness: "polite" },
  ]);
});

it("[T13] The toaster announces a group again when it gets worse", async () => {
  const store = createErrorStore();
  await render(<ErrorToaster store={store} />);
  store.add(await responseFailure(500), { background: true });
  await expect.poll(getAnnouncements).toHaveLength(1);
  store.add(await responseFailure(500));
  await expect.poll(getAnnouncements).toHaveLength(2);
  expect(getAnnouncements()[1]).toEqual({
    text: expect.stringMatching(/^Error: .*\. 2 requests failed\.$/),
    politeness: "assertive",
  });
});

it("[T28] The toaster announces the visible toasts and the number of the others", async () => {
  const store = createErrorStore();
  await render(<ErrorToaster store={store} maxVisible={2} />);
  for (const status of [400, 403, 404, 409, 500]) store.add({ status });
  await expect.poll(getAnnouncements).toHaveLength(3);
  expect(getAnnouncements().at(-1)).toEqual({ text: "3 more errors", politeness: "polite" });
});

it("[T7] The toaster draws one toast and announces once for 10,000 failures", async () => {
  const store = createErrorStore();
  const rendered = vi.fn();
  const screen = await render(
    <Profiler id="toaster" onRender={rendered}>
      <ErrorToaster store={store} />
    </Profiler>,
  );
  const error = await busyFailure();
  rendered.mockClear();
  for (let batch = 0; batch < 100; batch += 1) {
    for (let n = 0; n < 100; n += 1) store.add(error, { source: `row ${n}` });
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await expect.element(screen.locator.getByText("10,000 requests failed")).toBeVisible();
  expect(screen.getByRole("listitem").elements()).toHaveLength(1);
  await expect.poll(getAnnouncements).toHaveLength(1);
  // React draws the hundred failures of a batch together.
  expect(rendered.mock.calls.length).toBeLessThanOrEqual(2 * 100);
});

it("[T13] The toaster announces a wait when it begins and when it ends, and not that it grows", async () => {
  stopClock();
  const store = createErrorStore();
  const late = (seconds: number) => responseFailure(429, { headers: { "retry-after": String(seconds) } });
  await render(<ErrorToaster store={store} />);
  store.add(await late(20), { onRetry: () => {} });
  await expect.poll(flushAnnouncements).toHaveLength(2);
  store.add(await late(40), { onRetry: () => {} });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(getAnnouncements()).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(10_000);
  await expect.poll(flushAnnouncements).toHaveLength(3);
  expect(getAnnouncements().map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Warning: Too many requests\./),
    expect.stringMatching(/^You can try again in \d+ seconds\.$/),
    "You can try again now.",
  ]);
});

it("[B44] [T12] A toast without a retry counts down", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider("zh-CN"));
  store.add(await responseFailure(429, { headers: { "retry-after": "30" } }));
  const card = screen.getByRole("group");
  await expect.element(card.getByRole("timer")).toHaveTextContent(/^\d\d 秒后可重试。$/);
  expect(card.getByRole("button", { name: "重试" }).elements()).toHaveLength(0);
  await expect.poll(() => getAnnouncements().at(-1)?.text).toMatch(/^\d\d 秒后可重试。$/);
});

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
  const dismiss = (n: number) => screen.getByRole("button", { name: "Dismiss", exact: true }).nth(n).click();
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
  await screen.getByRole("button", { name: "Dismiss", exact: true }).nth(1).click();
  await expect.element(left).toHaveFocus();
  await screen.getByRole("button", { name: "Dismiss", exact: true }).click();
  await expect.element(screen.getByRole("region", { name: "Notifications" })).toHaveFocus();
});

it("[T3] A toast stays on screen for more than a day", async () => {
  stopClock();
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await responseFailure(401), { background: true });
  await expect.element(screen.getByRole("group")).toBeVisible();
  await vi.advanceTimersByTimeAsync(25 * 3_600_000);
  await expect.element(screen.getByRole("group")).toBeVisible();
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

it("[T17] The toaster collapses the oldest toasts behind a button that expands them in place", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider("zh-TW"));
  for (const status of [400, 403, 404, 409, 500]) store.add({ status });
  const more = screen.getByRole("button", { name: "另有 2 個錯誤" });
  await expect.element(more).toHaveAttribute("aria-expanded", "false");
  expect(screen.getByRole("group").elements()).toHaveLength(3);
  (more.element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(more).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByRole("group").elements()).toHaveLength(5);
  await expect.element(more).toHaveFocus();
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
  await more.click();
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
  const dismiss = screen.getByRole("button", { name: "Dismiss", exact: true });
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

it("[T19] The toaster follows the locale, keeps focus and open details, and announces nothing", async () => {
  stopClock();
  const store = createErrorStore();
  const translator = createTestTranslator("en");
  const screen = await render(<ErrorToaster store={store} />, withProvider(translator));
  store.add(await busyFailure());
  const toggle = screen.getByRole("button", { name: "Details" });
  await toggle.click();
  await expect.poll(flushAnnouncements).toHaveLength(1);
  clearAnnouncements();
  await translator.setLocale("zh-HK");
  await expect.element(screen.getByRole("region", { name: "通知" })).toHaveAttribute("lang", "zh-TW");
  const same = screen.getByRole("button", { name: "詳細資料" });
  await expect.element(same).toHaveFocus();
  await expect.element(same).toHaveAttribute("aria-expanded", "true");
  await advanceClock(5000);
  expect(getAnnouncements()).toEqual([]);
});

it("[T20] The toast shows untrusted text as text, in bounded size", async () => {
  const store = createErrorStore();
  const evil = `<img src=x onerror="document.title='hit'">\u202E${"<script>".repeat(130_000)}`;
  const screen = await render(<ErrorToaster store={store} />, withProvider("en", { audience: "operator" }));
  store.add({ status: 500, code: evil, message: evil, requestId: evil });
  const card = screen.getByRole("group");
  await card.getByRole("button", { name: "Details" }).click();
  expect(card.element().querySelector("img, script")).toBeNull();
  expect(card.element().textContent).not.toContain("\u202E");
  expect(card.element().textContent?.length).toBeLessThan(5_000);
  expect(card.element().getBoundingClientRect().width).toBeLessThanOrEqual(432);
});

function ErrorList({ store }: { readonly store: ErrorStore }): JSX.Element {
  return <output>{useErrorGroups(store).map(({ failure, count }) => `${failure.status} × ${count}`)}</output>;
}

it("useErrorGroups gives your list the groups of a store and follows changes", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorList store={store} />);
  expect(screen.getByRole("status").element().textContent).toBe("");
  store.add({ status: 503 }, { source: "jobs" });
  store.add({ status: 503 }, { source: "jobs" });
  await expect.element(screen.getByRole("status")).toHaveTextContent("503 × 2");
  store.resolve("jobs");
  await expect.element(screen.getByRole("status")).toBeEmptyDOMElement();
});
