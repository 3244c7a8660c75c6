import zhTW from "@errorkit/i18n/locales/zh-TW";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import { clearAnnouncements, getAnnouncements } from "@errorkit/react/testing";
import { beforeEach, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure, clientFailure, rateLimitFailure, responseFailure } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

const regions = () => [...document.querySelectorAll("[aria-live]")];

beforeEach(() => stopClock());

it("[B10] The provider mounts one pair of empty live regions before the first error", async () => {
  const screen = await render(<ErrorkitProvider>fine</ErrorkitProvider>);
  expect(regions().map((region) => [region.getAttribute("aria-live"), region.textContent])).toEqual([
    ["polite", ""],
    ["assertive", ""],
  ]);
  const [, assertive] = regions();
  await screen.rerender(
    <ErrorkitProvider>
      <ErrorBanner error={await busyFailure()} />
      <ErrorBanner error={await responseFailure(404)} />
    </ErrorkitProvider>,
  );
  await advanceClock(200);
  expect(assertive?.childElementCount).toBe(2);
  expect(regions()).toHaveLength(2);
});

it("[B10] The live region keeps the text for 5 seconds and removes it within 10", async () => {
  const error = await busyFailure();
  await render(<ErrorBanner error={error} />, withProvider("zh-CN"));
  await expect.poll(flushAnnouncements).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5000);
  const [announcement] = regions().flatMap((region) => [...region.children]);
  expect([announcement?.textContent, announcement?.getAttribute("lang")]).toEqual([
    "错误：服务暂时不可用。请稍后再来查看。",
    "zh-CN",
  ]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(regions().map((region) => region.textContent)).toEqual(regions().map(() => ""));
});

it("[B10] [B48] The banner mounts the live regions without a provider and is no live region", async () => {
  const screen = await render(<ErrorBanner error={await busyFailure()} />);
  const [, assertive] = regions();
  expect(assertive?.textContent).toBe("");
  await advanceClock(200);
  expect(assertive?.textContent).toContain("temporarily unavailable");
  const root = screen.getByRole("region").element();
  expect(root.closest("[aria-live],[role=alert],[role=status]")).toBeNull();
  expect(root.querySelector("[aria-live],[role=alert],[role=status]")).toBeNull();
});

it.each([
  ["en", "Error: The service is temporarily unavailable. Come back later."],
  ["zh-CN", "错误：服务暂时不可用。请稍后再来查看。"],
  ["zh-TW", `錯誤：${zhTW["status.503.title"]}。請稍後再回來查看。`],
] as const)(
  "[B11] The banner announces severity, title and next step of an error assertively, in %s",
  async (locale, text) => {
    await render(<ErrorBanner error={await busyFailure()} />, withProvider(locale));
    await expect.poll(flushAnnouncements).toEqual([{ text, politeness: "assertive" }]);
    await advanceClock(5000);
    expect(getAnnouncements()).toHaveLength(1);
  },
);

it.each([
  ["en", "Warning: You need to sign in. Sign in to continue."],
  ["zh-CN", "警告：需要登录。请登录后继续。"],
] as const)("[B11] The banner announces a warning politely, in %s", async (locale, text) => {
  await render(<ErrorBanner error={await responseFailure(401)} />, withProvider(locale));
  await expect.poll(flushAnnouncements).toEqual([{ text, politeness: "polite" }]);
});

it("[B11] The banner announces the text of its props, with the politeness of `announce`", async () => {
  await render(
    <ErrorBanner error={await busyFailure()} title={<b>No jobs</b>} nextStep={null} announce="polite" />,
  );
  await expect.poll(flushAnnouncements).toEqual([{ text: "Error: No jobs", politeness: "polite" }]);
});

it("[B11] Twenty banners with the same failure announce it once", async () => {
  const error = await busyFailure();
  await render(Array.from({ length: 20 }, (_, index) => <ErrorBanner key={String(index)} error={error} />));
  await expect.poll(flushAnnouncements).toHaveLength(1);
  await advanceClock(5000);
  expect(getAnnouncements()).toHaveLength(1);
});

it("[B12] A poll that keeps failing is announced once, and another cause again", async () => {
  const screen = await render(<ErrorBanner error={await busyFailure()} />);
  await expect.poll(flushAnnouncements).toHaveLength(1);
  await screen.rerender(<ErrorBanner error={await busyFailure()} />);
  await screen.rerender(<ErrorBanner error={await busyFailure()} />);
  await advanceClock(5000);
  expect(getAnnouncements()).toHaveLength(1);
  await screen.rerender(<ErrorBanner error={await responseFailure(404)} />);
  await expect
    .poll(async () => (await flushAnnouncements()).at(-1)?.text)
    .toMatch(/^Error: This resource can't be found/);
});

it("[B12] The same cause is announced again after a retry that rejects or passes a new error", async () => {
  const error = await busyFailure();
  const screen = await render(<ErrorBanner error={error} onRetry={() => Promise.reject(error)} />);
  await expect.poll(flushAnnouncements).toHaveLength(1);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.poll(flushAnnouncements).toHaveLength(2);
  await screen.rerender(<ErrorBanner error={error} onRetry={() => Promise.resolve()} />);
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await screen.rerender(<ErrorBanner error={await busyFailure()} onRetry={() => Promise.resolve()} />);
  await expect.poll(flushAnnouncements).toHaveLength(3);
  await advanceClock(5000);
  expect(new Set(getAnnouncements().map(({ text }) => text)).size).toBe(1);
  expect(getAnnouncements()).toHaveLength(3);
});

it("[B12] A successful retry and a change of locale announce nothing", async () => {
  const translator = createTestTranslator("en");
  const error = await busyFailure();
  const retry = () => Promise.resolve();
  const screen = await render(<ErrorBanner error={error} onRetry={retry} />, withProvider(translator));
  await expect.poll(flushAnnouncements).toHaveLength(1);
  clearAnnouncements();
  await translator.setLocale("zh-CN");
  await expect.element(screen.getByRole("button", { name: "重试" })).toBeVisible();
  await screen.getByRole("button", { name: "重试" }).click();
  await screen.rerender(<ErrorBanner error={null} onRetry={retry} />);
  await advanceClock(5000);
  expect(getAnnouncements()).toEqual([]);
});

it("[B50] A failure whose body stalls is announced after three seconds, and the body adds no announcement", async () => {
  let send = (_: string) => {};
  const body = new ReadableStream({
    start(controller) {
      send = (text) => {
        controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      };
    },
  });
  const headers = { "content-type": "application/json" };
  const error = new Response(body, { status: 409, headers });
  const screen = await render(<ErrorBanner error={error} audience="operator" />);
  await screen.getByRole("button", { name: "Details" }).click();
  await vi.advanceTimersByTimeAsync(2900);
  expect(getAnnouncements()).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  await expect.poll(flushAnnouncements).toHaveLength(1);
  send('{"error_code":"FULL.1"}');
  await expect.element(screen.locator.getByText("FULL.1", { exact: true })).toBeVisible();
  await vi.advanceTimersByTimeAsync(5000);
  expect(getAnnouncements()).toHaveLength(1);
  const again = await responseFailure(409, { headers, body: { error_code: "FULL.1" } });
  await screen.rerender(<ErrorBanner error={again} audience="operator" />);
  await vi.advanceTimersByTimeAsync(5000);
  expect(getAnnouncements()).toHaveLength(1);
});

it('[B13] A canceled request and `announce="off"` announce nothing', async () => {
  await render(
    <>
      <ErrorBanner error={clientFailure("aborted")} showAborted />
      <ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} announce="off" />
    </>,
  );
  await advanceClock(5000);
  expect(getAnnouncements()).toEqual([]);
});

it("[B10] The banner announces inside an open modal, because the rest of the page is inert", async () => {
  const error = await busyFailure();
  const page = (shown: unknown) => (
    <ErrorkitProvider>
      <dialog ref={(dialog) => void (dialog?.isConnected && !dialog.open && dialog.showModal())}>
        <button type="button">Create</button>
        <ErrorBanner error={shown} />
      </dialog>
    </ErrorkitProvider>
  );
  const screen = await render(page(null));
  await screen.rerender(page(error));
  const dialog = screen.getByRole("dialog").element();
  await advanceClock(200);
  expect(dialog.querySelector("[aria-live=assertive]")?.textContent).toMatch(/^Error: /);
  expect(getAnnouncements()).toHaveLength(1);
  await screen.unmount();
  await render(<ErrorBanner error={await responseFailure(404)} />);
  await advanceClock(200);
  expect(document.querySelector("body > [aria-live=assertive]")?.textContent).toMatch(/can't be found/);
});

it.each([
  ["display: none", "body"],
  ["visibility: hidden", "body"],
  ["display: contents", "[aria-modal]"],
])("[B10] The banner announces in an accessible region beside a modal with %s", async (style, host) => {
  const error = await busyFailure();
  const modal = document.createElement("div");
  modal.style.cssText = style;
  modal.innerHTML = '<div role="dialog" aria-modal="true"><p>Create</p></div>';
  if (style.includes("contents")) modal.firstElementChild?.setAttribute("style", style);
  document.body.append(modal);
  await render(<ErrorBanner error={error} />);
  await advanceClock(200);
  expect(document.querySelector(`${host} > [aria-live=assertive]`)?.textContent).toMatch(/^Error: /);
  modal.remove();
});
