import { FailureError } from "@errorkit/core";
import type { ErrorStore } from "@errorkit/react";
import { createErrorStore, ErrorToaster, useErrorGroups } from "@errorkit/react";
import { clearAnnouncements, getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure, responseFailure } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

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
  await card.getByRole("button", { name: "Details: The service is temporarily unavailable" }).click();
  await expect.element(card).toHaveTextContent("The service may be overloaded or under maintenance.");
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
  // The same request failed again, so it is one.
  await expect.element(screen.getByRole("group", { name: /unavailable$/ })).toBeVisible();
});

it("[T12] [T42] [T43] The toast shows the count, three request IDs, and all of them on demand", async () => {
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  for (let n = 1; n <= 25; n += 1)
    store.add(await responseFailure(502, { headers: { "x-request-id": `req-${n}` } }));
  // Marked as a count: a bare number beside a title reads like a status code.
  await expect.element(screen.locator.getByText("×25")).toBeVisible();
  await screen.getByRole("button", { name: "Details" }).click();
  await expect.element(screen.locator.getByText("25 requests failed")).toBeVisible();
  await expect.element(screen.locator.getByText("×25")).not.toBeInTheDocument();
  const list = screen.locator.getByRole("definition").filter({ hasText: "req-1" });
  // The newest one is the one that the toast shows: support has to find it.
  await expect.element(list).toHaveTextContent(/^req-25req-1req-2 Show more$/);
  await screen.getByRole("button", { name: "Show more" }).click();
  await expect.element(screen.getByRole("button", { name: "Show less" })).toHaveFocus();
  await expect.element(screen.locator.getByText("req-19", { exact: true })).toBeVisible();
  await expect.element(screen.locator.getByText("5 more")).toBeVisible();
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

it("[T3] A toast stays on screen for more than a day", async () => {
  stopClock();
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />);
  store.add(await responseFailure(401), { background: true });
  await expect.element(screen.getByRole("group")).toBeVisible();
  await vi.advanceTimersByTimeAsync(25 * 3_600_000);
  await expect.element(screen.getByRole("group")).toBeVisible();
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
