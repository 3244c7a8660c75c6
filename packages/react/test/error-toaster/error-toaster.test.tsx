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
import { stopClock } from "../helpers/stop-clock.ts";

/** Until nothing moves on its own any more. */
const stillness = () => expect.poll(() => document.getAnimations()).toEqual([]);
/** Long enough for anything that was going to be said. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 400));

it("[T11] is a named region with a list before the first error and after the last", async () => {
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

it("[T11] takes the name that it is given", async () => {
  const screen = await render(<ErrorToaster store={createErrorStore()} label="Problems" />);
  await expect.element(screen.getByRole("region", { name: "Problems" })).toBeInTheDocument();
});

it("[T12] shows each error as a group named by its title, with its words, id and retry", async () => {
  const store = createErrorStore();
  const retry = vi.fn();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await busyFailure(), { onRetry: retry });
  const card = screen.getByRole("group", { name: "Error: The service is temporarily unavailable" });
  await expect.element(card).toBeVisible();
  await expect.element(card).toHaveTextContent("Try again later.");
  await expect.element(card).toHaveTextContent("3f1c77d0a4b24e7e9a7be1c9f2a60b11");
  expect(card.element().closest("[aria-live],[role=alert],[role=status]")).toBeNull();
  await card.getByRole("button", { name: "Try again" }).click();
  expect(retry).toHaveBeenCalledOnce();
  await expect.element(card).not.toBeInTheDocument();
});

it("[T12] keeps the retry running until it settles, and the card when it fails", async () => {
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
  await screen.getByRole("button", { name: "Try again" }).click();
  await expect.element(screen.getByRole("button", { name: "Trying again…" })).toHaveFocus();
  fail(new FailureError(error));
  await expect.element(screen.getByRole("button", { name: "Try again" })).toHaveFocus();
  await expect.element(screen.locator.getByText("2 requests failed")).toBeVisible();
});

it("[T12] counts what it stands for and keeps every request id", async () => {
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
] as const)(
  "[T13] says an error once in %s, however often it happens and whoever shows it",
  async (locale, text) => {
    const store = createErrorStore();
    const both = () => (
      <>
        <ErrorToaster store={store} />
        <ErrorToaster store={store} label="Another" />
      </>
    );
    const screen = await render(both(), withProvider(locale));
    store.add(await busyFailure());
    await expect.poll(getAnnouncements).toEqual([{ text, politeness: "assertive" }]);
    for (let n = 0; n < 20; n += 1) store.add(await busyFailure());
    await screen.unmount();
    await render(both(), withProvider(locale));
    await quiet();
    expect(getAnnouncements()).toHaveLength(1);
  },
);

it("[T13] says what nobody waits for, and warnings, politely", async () => {
  const store = createErrorStore();
  await render(<ErrorToaster store={store} />);
  store.add(await responseFailure(500), { background: true });
  store.add(await responseFailure(401));
  await expect.poll(getAnnouncements).toEqual([
    { text: expect.stringMatching(/^Error: /), politeness: "polite" },
    { text: expect.stringMatching(/^Warning: /), politeness: "polite" },
  ]);
});

it("[T13] says it again when it gets worse", async () => {
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

it("[T13] says of many at once those on screen, and how many more", async () => {
  const store = createErrorStore();
  await render(<ErrorToaster store={store} maxVisible={2} />);
  for (const status of [400, 403, 404, 409, 500]) store.add({ status });
  await expect.poll(getAnnouncements).toHaveLength(3);
  expect(getAnnouncements().at(-1)).toEqual({ text: "3 more errors", politeness: "polite" });
});

it("[T7] stays responsive and says one thing when 10,000 requests fail in a second", async () => {
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
    await new Promise((resolve) => setTimeout(resolve));
  }
  await expect.element(screen.locator.getByText("10,000 requests failed")).toBeVisible();
  expect(screen.getByRole("listitem").elements()).toHaveLength(1);
  await expect.poll(getAnnouncements).toHaveLength(1);
  // A hundred failures that come together are drawn together.
  expect(rendered.mock.calls.length).toBeLessThanOrEqual(2 * 100);
});

it("[T13] says a wait when it begins and when it is over, and not that it has grown", async () => {
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

it("[B44] [T12] counts a wait down in a card without a retry", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider("zh-CN"));
  store.add(await responseFailure(429, { headers: { "retry-after": "30" } }));
  const card = screen.getByRole("group");
  await expect.element(card.getByRole("timer")).toHaveTextContent(/^\d\d 秒后可重试。$/);
  expect(card.getByRole("button", { name: "重试" }).elements()).toHaveLength(0);
  await expect.poll(() => getAnnouncements().at(-1)?.text).toMatch(/^\d\d 秒后可重试。$/);
});

it("[T14] leaves focus where it is when an error appears", async () => {
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

it("[T15] hands focus to the next card, the previous one, then to what had it before", async () => {
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

it("[T15] hands focus to a card of the stack before any other error of the page", async () => {
  const store = createErrorStore();
  const screen = await render(
    <>
      <ErrorToaster store={store} />
      <ErrorBanner error={await responseFailure(500)} />
    </>,
  );
  for (const status of [404, 403]) store.add({ status });
  const left = screen.getByRole("group", { name: /access/ });
  await expect.element(left).toBeVisible();
  await screen.getByRole("button", { name: "Dismiss", exact: true }).nth(1).click();
  await expect.element(left).toHaveFocus();
  await screen.getByRole("button", { name: "Dismiss", exact: true }).click();
  await expect.element(screen.getByRole("region", { name: "Notifications" })).toHaveFocus();
});

it("[T3] keeps a card on screen for a day and more", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await responseFailure(401), { background: true });
  await expect.element(screen.getByRole("group")).toBeVisible();
  await vi.advanceTimersByTimeAsync(25 * 3_600_000);
  await expect.element(screen.getByRole("group")).toBeVisible();
});

it("[T15] hands focus to the region when nothing had it before", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await busyFailure());
  await screen.getByRole("button", { name: "Dismiss" }).click();
  await expect.element(screen.getByRole("region")).toHaveFocus();
});

it("[T15] hands focus on when a retry succeeds", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await responseFailure(404));
  store.add(await busyFailure(), { onRetry: async () => {} });
  const left = screen.getByRole("group", { name: /can't be found/ });
  await expect.element(left).toBeVisible();
  (screen.getByRole("button", { name: "Try again" }).element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(left).toHaveFocus();
  expect(store.getSnapshot()).toHaveLength(1);
});

it("[T15] keeps focus in the region when all are dismissed at once", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} maxVisible={1} />);
  for (const status of [404, 403]) store.add({ status });
  await screen.getByRole("button", { name: "Dismiss all" }).click();
  await expect.element(screen.getByRole("group")).not.toBeInTheDocument();
  await expect.element(screen.getByRole("region")).toHaveFocus();
});

it("[T16] dismisses the card that holds focus on Escape, and none from outside", async () => {
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

it("[T17] folds the oldest beyond the limit behind a button that opens them in place", async () => {
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

it("[T17] folds again by the same button, with the pointer on it", async () => {
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

it("[T17] takes an odd limit for three, and folds nothing below it", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} maxVisible={Number.NaN} />);
  for (const status of [400, 403, 404]) store.add({ status });
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(3);
  expect(screen.getByRole("button", { name: /more error/ }).elements()).toHaveLength(0);
});

it("[T17] folds nothing away from under focus", async () => {
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

it("[T17] folds nothing away from under the pointer", async () => {
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

it("[T18] adds where nothing on screen has to move", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} maxVisible={9} />);
  store.add(await responseFailure(404));
  const old = screen.getByRole("group", { name: /not found|can't be found/i });
  await expect.element(old).toBeVisible();
  await stillness();
  const before = old.element().getBoundingClientRect();
  store.add(await responseFailure(403));
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(2);
  await stillness();
  expect(old.element().getBoundingClientRect().top).toBeCloseTo(before.top, 0);
  await screen.rerender(<ErrorToaster store={store} maxVisible={9} placement="top" />);
  await stillness();
  const top = old.element().getBoundingClientRect().top;
  store.add(await responseFailure(409));
  await expect.poll(() => screen.getByRole("group").elements().length).toBe(3);
  await stillness();
  expect(old.element().getBoundingClientRect().top).toBeCloseTo(top, 0);
});

it("[T19] follows the language, keeps focus and open details, and says nothing again", async () => {
  const store = createErrorStore();
  const translator = createTestTranslator("en");
  const screen = await render(<ErrorToaster store={store} />, withProvider(translator));
  store.add(await busyFailure());
  const toggle = screen.getByRole("button", { name: "Details" });
  await toggle.click();
  await expect.poll(getAnnouncements).toHaveLength(1);
  clearAnnouncements();
  await translator.setLocale("zh-HK");
  await expect.element(screen.getByRole("region", { name: "通知" })).toHaveAttribute("lang", "zh-TW");
  const same = screen.getByRole("button", { name: "詳細資料" });
  await expect.element(same).toHaveFocus();
  await expect.element(same).toHaveAttribute("aria-expanded", "true");
  await quiet();
  expect(getAnnouncements()).toEqual([]);
});

it("[T20] shows hostile text as text, in a card of bounded size", async () => {
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

it("gives a host's own list the cards of a store, live", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorList store={store} />);
  expect(screen.getByRole("status").element().textContent).toBe("");
  store.add({ status: 503 }, { source: "jobs" });
  store.add({ status: 503 }, { source: "jobs" });
  await expect.element(screen.getByRole("status")).toHaveTextContent("503 × 2");
  store.resolve("jobs");
  await expect.element(screen.getByRole("status")).toBeEmptyDOMElement();
});
