import zhCN from "@errorkit/i18n/locales/zh-CN";
import { ErrorBanner, ErrorPage, ErrorSummary } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { createRef, StrictMode, version } from "react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure, rateLimitFailure } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { hydrateFromServer } from "../helpers/hydrate-from-server.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "../helpers/stop-clock.ts";

it("[B34] The banner forwards ref, className, style and other props to its root", async () => {
  const ref = createRef<HTMLElement>();
  const screen = await render(
    <ErrorBanner
      ref={ref}
      error={await busyFailure()}
      className="own"
      style={{ marginTop: 7 }}
      data-testid="jobs"
      aria-label="Jobs could not load"
    />,
  );
  const root = screen.getByTestId("jobs").element();
  expect(ref.current).toBe(root);
  expect(screen.container.children).toHaveLength(1);
  expect(root).toBe(screen.container.firstElementChild);
  expect(root).toHaveClass("own");
  expect(getComputedStyle(root).marginTop).toBe("7px");
  await expect.element(screen.getByRole("button", { name: "Details" })).toBeVisible();
});

it.each([
  ["ErrorBanner", ErrorBanner],
  ["ErrorPage", ErrorPage],
  ["ErrorSummary", ErrorSummary],
] as const)("[B34] %s calls a callback ref once, and its cleanup once", async (_, Surface) => {
  const calls: string[] = [];
  const ref = (element: HTMLElement | null) => {
    calls.push(element ? "mounted" : "unmounted");
    // React 18 calls the ref with null instead, and warns of a returned function.
    if (!version.startsWith("18")) return () => void calls.push("unmounted");
  };
  const error = await busyFailure();
  const screen = await render(<Surface ref={ref} error={error} />);
  await screen.rerender(<Surface ref={ref} error={error} title="Jobs could not load" />);
  await screen.unmount();
  expect(calls).toEqual(["mounted", "unmounted"]);
});

it("[B34] Your key handler runs first and can prevent dismissal", async () => {
  const dismiss = vi.fn();
  const screen = await render(
    <ErrorBanner
      error={await busyFailure()}
      onRetry={() => {}}
      onDismiss={dismiss}
      onKeyDown={(event) => event.preventDefault()}
    />,
  );
  await screen.getByRole("button", { name: "Dismiss" }).click();
  await userEvent.keyboard("{Escape}");
  expect(dismiss.mock.calls).toEqual([[{ reason: "button" }]]);
});

it.each(["en", "zh-CN"] as const)(
  "[B13] [B35] The banner hydrates without a warning and without an announcement, in %s",
  async (locale) => {
    stopClock();
    const error = await rateLimitFailure();
    const Wrapper = withProvider(locale).wrapper;
    const page = (
      <Wrapper>
        <ErrorBanner error={error} onRetry={() => {}} onDismiss={() => {}} />
      </Wrapper>
    );
    const { container, unmount } = hydrateFromServer(page);
    expect(container.textContent).toContain(locale === "en" ? "Too many requests" : zhCN["status.429.title"]);
    await expect.poll(() => container.querySelector("[role=timer]")?.textContent).toMatch(/\d/);
    await advanceClock(5000);
    expect(getAnnouncements()).toEqual([]);
    unmount();
  },
);

it("[B36] The banner announces, reads and retries once in StrictMode", async () => {
  stopClock();
  const retry = vi.fn();
  const onEvent = vi.fn();
  const screen = await render(
    <StrictMode>
      <ErrorBanner error={await busyFailure()} onRetry={retry} />
    </StrictMode>,
    withProvider("en", { onEvent }),
  );
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.poll(flushAnnouncements).toHaveLength(1);
  await advanceClock(5000);
  expect(getAnnouncements()).toHaveLength(1);
  expect(retry).toHaveBeenCalledOnce();
  expect(onEvent.mock.calls.map(([event]) => event.category)).toEqual(["shown", "retried"]);
});

it("[B37] The banner renders at most 14 elements, and two more with a wait", async () => {
  const everything = { onRetry: () => {}, onDismiss: () => {} };
  const settings = { supportHref: "/help" };
  const screen = await render(
    <ErrorBanner error={await busyFailure()} {...everything} />,
    withProvider("en", settings),
  );
  const size = () => screen.container.querySelectorAll("*").length;
  await expect.element(screen.getByRole("link", { name: "Contact support" })).toBeVisible();
  expect(size()).toBeLessThanOrEqual(14);
  const waiting = { ...(await rateLimitFailure()), requestId: "req-1" };
  await screen.rerender(<ErrorBanner error={JSON.parse(JSON.stringify(waiting))} {...everything} />);
  await expect.element(screen.getByRole("timer")).toBeVisible();
  expect(size()).toBeLessThanOrEqual(16);
});

it("[B37] The banner subscribes to its translator once", async () => {
  const translator = createTestTranslator("en");
  let subscriptions = 0;
  const counted = {
    ...translator,
    subscribe: (listener: () => void) => {
      subscriptions += 1;
      const unsubscribe = translator.subscribe(listener);
      return () => {
        subscriptions -= 1;
        unsubscribe();
      };
    },
  };
  const screen = await render(
    <ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />,
    withProvider(counted),
  );
  expect(subscriptions).toBe(1);
  await screen.unmount();
  expect(subscriptions).toBe(0);
});
