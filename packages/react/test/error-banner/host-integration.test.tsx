import zhCN from "@errorkit/i18n/locales/zh-CN";
import { ErrorBanner, ErrorPage, ErrorSummary, useTranslator } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import { createRef, StrictMode, version } from "react";
import { expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure, rateLimitFailure } from "../helpers/failures.ts";
import { hydrateFromServer } from "../helpers/hydrate-from-server.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";

it("[B34] forwards ref, className, style and the rest to its root", async () => {
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

it.each([ErrorBanner, ErrorPage, ErrorSummary])(
  "[B34] calls a callback ref once, and what it returned once",
  async (Surface) => {
    const calls: string[] = [];
    const ref = (element: HTMLElement | null) => {
      calls.push(element ? "came" : "left");
      // React 18 calls with null instead, and complains of what is returned.
      if (!version.startsWith("18")) return () => void calls.push("left");
    };
    const error = await busyFailure();
    const screen = await render(<Surface ref={ref} error={error} />);
    await screen.rerender(<Surface ref={ref} error={error} title="Jobs could not load" />);
    await screen.unmount();
    expect(calls).toEqual(["came", "left"]);
  },
);

it("[B34] runs the caller's key handler first and lets it prevent ours", async () => {
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
  "[B13] [B35] hydrates what a server sent without a complaint or a word, in %s",
  async (locale) => {
    const error = await rateLimitFailure();
    const Wrapper = withProvider(locale).wrapper;
    const page = (
      <Wrapper>
        <ErrorBanner error={error} onRetry={() => {}} onDismiss={() => {}} />
      </Wrapper>
    );
    const { container, leave } = hydrateFromServer(page);
    expect(container.textContent).toContain(locale === "en" ? "Too many requests" : zhCN["status.429.title"]);
    await expect.poll(() => container.querySelector("[role=timer]")?.textContent).toMatch(/\d/);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(getAnnouncements()).toEqual([]);
    leave();
  },
);

it("[B36] announces, reads and retries once in StrictMode", async () => {
  const retry = vi.fn();
  const report = vi.fn();
  const screen = await render(
    <StrictMode>
      <ErrorBanner error={await busyFailure()} onRetry={retry} />
    </StrictMode>,
    withProvider("en", { onEvent: report }),
  );
  await screen.getByRole("button", { name: "Try again" }).click();
  await expect.poll(getAnnouncements).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect(getAnnouncements()).toHaveLength(1);
  expect(retry).toHaveBeenCalledOnce();
  expect(report.mock.calls.map(([event]) => event.category)).toEqual(["shown", "retried"]);
});

it("[B37] has at most 14 elements with details closed, and one more with a wait", async () => {
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
  expect(size()).toBeLessThanOrEqual(15);
});

it("[B37] holds one subscription to its translator", async () => {
  const translator = createTestTranslator("en");
  let held = 0;
  const counted = {
    ...translator,
    subscribe: (listener: () => void) => {
      held += 1;
      const leave = translator.subscribe(listener);
      return () => {
        held -= 1;
        leave();
      };
    },
  };
  const screen = await render(
    <ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />,
    withProvider(counted),
  );
  expect(held).toBe(1);
  await screen.unmount();
  expect(held).toBe(0);
});

it("gives the current translator to a host's own component, live", async () => {
  const translator = createTestTranslator("en");
  const Own = () => <p>{useTranslator().t("ui.retry")}</p>;
  const screen = await render(<Own />, withProvider(translator));
  await expect.element(screen.locator.getByText("Try again")).toBeVisible();
  await translator.setLocale("zh-TW");
  await expect.element(screen.locator.getByText("重試")).toBeVisible();
});
