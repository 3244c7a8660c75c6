import {
  createErrorStore,
  ErrorBanner,
  ErrorInline,
  ErrorPage,
  ErrorState,
  ErrorToaster,
  PartialFailure,
} from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { beforeEach, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { createLoadingTranslator } from "./helpers/create-loading-translator.ts";
import { busyFailure, clientFailure, rateLimitFailure, responseFailure } from "./helpers/failures.ts";
import { flushAnnouncements } from "./helpers/flush-announcements.ts";
import { hydrateFromServer } from "./helpers/hydrate-from-server.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";
import { stopClock } from "./helpers/stop-clock.ts";

const BUSY = { text: "错误：服务暂时不可用。请稍后再来查看。", politeness: "assertive" };
const UNKNOWN = "错误：出现未知错误。请稍后再来查看。";

beforeEach(() => stopClock());

/** Longer than a new live region waits, shorter than the wait for a locale. */
const passAnnouncementDelay = () => vi.advanceTimersByTimeAsync(400);
const flushTexts = async () => (await flushAnnouncements()).map(({ text }) => text);

it.each([
  ["ErrorBanner", ErrorBanner],
  ["ErrorInline", ErrorInline],
  ["ErrorState", ErrorState],
] as const)("[B49] %s announces once, in the messages of the locale that was loading", async (_, Surface) => {
  const { translator, load } = createLoadingTranslator();
  const screen = await render(<Surface error={await busyFailure()} />, withProvider(translator));
  await expect.element(screen.locator.getByText("出现未知错误")).toBeVisible();
  await passAnnouncementDelay();
  expect(getAnnouncements()).toEqual([]);
  load();
  await expect.poll(flushAnnouncements).toEqual([BUSY]);
  await passAnnouncementDelay();
  expect(getAnnouncements()).toHaveLength(1);
});

it("[B49] The announcement waits for the locale that the user has just selected", async () => {
  const { translator, load } = createLoadingTranslator("en");
  void translator.setLocale("zh-CN");
  await render(<ErrorPage error={await busyFailure()} autoFocus={false} />, withProvider(translator));
  await passAnnouncementDelay();
  expect(getAnnouncements()).toEqual([]);
  load();
  await expect.poll(flushAnnouncements).toEqual([BUSY]);
});

it("[W9] The page announces messages that load after its heading took focus", async () => {
  const { translator, load } = createLoadingTranslator();
  const screen = await render(<ErrorPage error={await busyFailure()} />, withProvider(translator));
  await expect.element(screen.getByRole("heading", { level: 1 })).toHaveFocus();
  await passAnnouncementDelay();
  expect(getAnnouncements()).toEqual([]);
  load();
  await expect.poll(flushAnnouncements).toEqual([BUSY]);
});

it("[W9] The page announces nothing when the messages fail to load", async () => {
  const { translator, fail } = createLoadingTranslator();
  await render(<ErrorPage error={await busyFailure()} />, withProvider(translator));
  fail();
  await passAnnouncementDelay();
  expect(getAnnouncements()).toEqual([]);
});

it("[B13] Messages that load after hydration are not announced", async () => {
  const { translator, load } = createLoadingTranslator();
  const Wrapper = withProvider(translator).wrapper;
  const error = await busyFailure();
  const { container, unmount } = hydrateFromServer(
    <Wrapper>
      <ErrorBanner error={error} />
      <ErrorPage error={error} />
    </Wrapper>,
  );
  await expect.poll(() => document.title).toContain("出现未知错误");
  load();
  await expect.poll(() => container.textContent).toContain("服务暂时不可用");
  await passAnnouncementDelay();
  expect(getAnnouncements()).toEqual([]);
  unmount();
});

it("[B49] The banner announces the text on screen when the locale fails to load", async () => {
  const { translator, fail } = createLoadingTranslator();
  await render(<ErrorBanner error={await busyFailure()} />, withProvider(translator));
  await passAnnouncementDelay();
  fail();
  await expect.poll(flushAnnouncements).toEqual([{ text: UNKNOWN, politeness: "assertive" }]);
});

it("[B49] The announcement waits two seconds for a locale, and later messages add none", async () => {
  const { translator, load } = createLoadingTranslator();
  const error = await busyFailure();
  const screen = await render(<ErrorBanner error={error} />, withProvider(translator));
  await vi.advanceTimersByTimeAsync(1900);
  expect(getAnnouncements()).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  await expect.poll(flushAnnouncements).toEqual([{ text: UNKNOWN, politeness: "assertive" }]);
  load();
  await expect.element(screen.locator.getByText("服务暂时不可用")).toBeVisible();
  await vi.advanceTimersByTimeAsync(5000);
  expect(getAnnouncements()).toHaveLength(1);
});

it("[B49] A banner that unmounts before its locale loads announces nothing", async () => {
  const { translator, load } = createLoadingTranslator();
  const page = (shown: unknown) => <ErrorBanner error={shown} onRetry={() => {}} />;
  const screen = await render(page(await rateLimitFailure()), withProvider(translator));
  await screen.rerender(page(null));
  load();
  await passAnnouncementDelay();
  expect(getAnnouncements()).toEqual([]);
});

it("[B16] [B49] The banner announces failure and wait in the locale that has loaded", async () => {
  const { translator, load } = createLoadingTranslator();
  await render(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />, withProvider(translator));
  await passAnnouncementDelay();
  load();
  await expect.poll(flushAnnouncements).toHaveLength(2);
  expect(getAnnouncements().map(({ text }) => text)).toEqual([
    expect.stringMatching(/^警告：请求过于频繁。/),
    "30 秒后可重试。",
  ]);
});

it("[P7] [B49] PartialFailure announces its numbers in the locale that has loaded", async () => {
  const { translator, load } = createLoadingTranslator();
  const failures = [{ id: "a", label: "a", error: await responseFailure(404) }];
  await render(<PartialFailure total={3} items={failures} />, withProvider(translator));
  await passAnnouncementDelay();
  expect(getAnnouncements()).toEqual([]);
  load();
  await expect.poll(flushTexts).toEqual([expect.stringMatching(/^警告：.*1/)]);
  expect(getAnnouncements()[0]?.text).not.toMatch(/[a-z]/);
});

it("[T28] [B49] The toaster announces its toasts and numbers in the locale that has loaded", async () => {
  const { translator, load } = createLoadingTranslator();
  const store = createErrorStore();
  await render(<ErrorToaster store={store} maxVisible={1} />, withProvider(translator));
  store.add(await busyFailure());
  await passAnnouncementDelay();
  for (let n = 0; n < 9; n += 1) store.add(await busyFailure());
  const gone = store.add({ status: 410 });
  store.add({ status: 404 });
  store.add({ status: 403 });
  await passAnnouncementDelay();
  const more = () => document.querySelector("[data-part=more]")?.textContent;
  await expect.poll(more).toContain("3");
  store.dismiss(gone);
  await expect.poll(more).toContain("2");
  expect(getAnnouncements()).toEqual([]);
  load();
  await expect.poll(flushAnnouncements).toHaveLength(2);
  expect(getAnnouncements().map(({ text }) => text)).toEqual([
    "另有 2 个错误",
    expect.stringMatching(/^错误：.*权限/),
  ]);
  await passAnnouncementDelay();
  expect(getAnnouncements()).toHaveLength(2);
});

it("[T28] The toaster announces the count of the moment when the locale has loaded", async () => {
  const { translator, load } = createLoadingTranslator();
  const store = createErrorStore();
  const screen = await render(<ErrorToaster store={store} />, withProvider(translator));
  for (let n = 0; n < 9; n += 1) store.add(await busyFailure(), { source: `row ${n}` });
  await expect.element(screen.locator.getByText("×9", { exact: true })).toBeVisible();
  load();
  await expect
    .poll(flushAnnouncements)
    .toEqual([{ text: "错误：服务暂时不可用。9 个请求未能完成。", politeness: "assertive" }]);
});

it("[B49] A locale that loads in one provider does not delay announcements of another", async () => {
  const { translator } = createLoadingTranslator();
  const Chinese = withProvider(translator).wrapper;
  await render(
    <>
      <Chinese>
        <ErrorBanner error={await busyFailure()} />
      </Chinese>
      <ErrorBanner error={clientFailure("timeout")} />
    </>,
  );
  await expect
    .poll(flushAnnouncements)
    .toEqual([{ text: expect.stringMatching(/^Error: The request timed out/), politeness: "assertive" }]);
});
