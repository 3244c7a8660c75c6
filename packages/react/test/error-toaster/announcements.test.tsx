import { createErrorStore, ErrorToaster } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { Profiler } from "react";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure, responseFailure } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

it.each([
  ["en", "Error: The service is temporarily unavailable. Come back later."],
  ["zh-CN", "错误：服务暂时不可用。请稍后再来查看。"],
] as const)("[T13] Two toasters announce a repeated error once, in %s", async (locale, text) => {
  stopClock();
  const store = createErrorStore();
  const both = () => (
    <>
      <ErrorToaster store={store} />
      <ErrorToaster store={store} label="Another" placement="top" />
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
