import type { ErrorSurfaceProps } from "@errorkit/react";
import { ErrorBanner, ErrorInline, ErrorPage, ErrorState } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { ComponentType, RefAttributes } from "react";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { expectNoViolations } from "./helpers/axe.ts";
import { busyFailure, clientFailure, rateLimitFailure, responseFailure } from "./helpers/failures.ts";
import { flushAnnouncements } from "./helpers/flush-announcements.ts";
import { hydrateFromServer } from "./helpers/hydrate-from-server.ts";
import { withProvider } from "./helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "./helpers/stop-clock.ts";
import { setTheme, setWidth, views } from "./helpers/visual.ts";

type AnySurface = ComponentType<ErrorSurfaceProps & RefAttributes<HTMLElement>>;
const surfaces: readonly (readonly [string, AnySurface])[] = [
  ["ErrorBanner", ErrorBanner],
  ["ErrorInline", ErrorInline],
  ["ErrorState", ErrorState],
  ["ErrorPage", ErrorPage],
];

describe.each(surfaces)("%s", (_, Surface) => {
  it("[I1] [S1] [W1] The surface shows the same messages, request ID and retry as every other surface", async () => {
    const screen = await render(
      <Surface error={await busyFailure()} onRetry={() => {}} />,
      withProvider("zh-CN"),
    );
    await expect.element(screen.locator.getByText("服务暂时不可用")).toBeVisible();
    await expect.element(screen.locator.getByText("服务可能繁忙或正在维护。请稍后重试。")).toBeVisible();
    await expect.element(screen.locator.getByText("3f1c77d0a4b24e7e9a7be1c9f2a60b11")).toBeVisible();
    await expect.element(screen.getByRole("button", { name: "重试" })).toBeVisible();
  });

  it("[I2] [S2] [W2] The surface is one root element that takes ref, className, style and other props", async () => {
    const ref = createRef<HTMLElement>();
    const screen = await render(
      <Surface
        ref={ref}
        error={await busyFailure()}
        className="own"
        style={{ marginTop: 7 }}
        data-testid="root"
      />,
    );
    expect(screen.container.children).toHaveLength(1);
    expect(ref.current).toBe(screen.container.firstElementChild);
    expect(ref.current).toHaveClass("own");
    expect(ref.current?.dataset.testid).toBe("root");
    expect(getComputedStyle(ref.current as HTMLElement).marginTop).toBe("7px");
    await screen.rerender(<Surface ref={ref} error={null} />);
    expect(screen.container).toBeEmptyDOMElement();
    expect(ref.current).toBeNull();
  });

  it("[I3] [S3] [W3] The surface is named by its title, with the severity as text", async () => {
    const screen = await render(<Surface error={await rateLimitFailure()} />);
    const root = screen.container.firstElementChild as HTMLElement;
    await expect.element(root).toHaveAccessibleName("Warning: Too many requests");
  });

  it("[I4] [S4] [W4] The surface waits and retries in its place", async () => {
    const retry = vi.fn();
    const screen = await render(<Surface error={await rateLimitFailure()} onRetry={retry} />);
    await expect.element(screen.getByRole("timer")).toHaveTextContent(/You can try again in \d+ seconds\./);
    await screen.rerender(<Surface error={await busyFailure()} onRetry={retry} />);
    await screen.getByRole("button", { name: /^Retry\b/ }).click();
    expect(retry).toHaveBeenCalledOnce();
  });

  it("[B44] The surface counts down and announces a wait without `onRetry`, without a button", async () => {
    stopClock(Date.UTC(2026, 0, 5));
    const screen = await render(<Surface error={await rateLimitFailure()} announce="polite" />);
    await vi.advanceTimersByTimeAsync(2000);
    await expect.element(screen.getByRole("timer")).toHaveTextContent("You can try again in 28 seconds.");
    expect(screen.container.querySelector("[data-part=retry]")).toBeNull();
    await vi.advanceTimersByTimeAsync(29_000);
    await expect.element(screen.getByRole("timer")).toHaveTextContent("You can try again now.");
    const waits = async () =>
      (await flushAnnouncements()).map(({ text }) => text).filter((text) => text.startsWith("You can"));
    await expect.poll(waits).toEqual(["You can try again in 30 seconds.", "You can try again now."]);
    await screen.rerender(<Surface error={await responseFailure(429)} audience="none" />);
    await expect.element(screen.getByRole("timer")).not.toBeInTheDocument();
    expect(screen.container.querySelector("[data-part=footer]:empty")).toBeNull();
  });

  it("[B48] The surface is no live region and contains none", async () => {
    const screen = await render(
      <Surface
        error={await responseFailure(429, { headers: { "retry-after": "30" }, body: { error_code: "A.1" } })}
        onRetry={() => {}}
        onDismiss={() => {}}
      />,
      withProvider("en", { supportHref: "/help", audience: "operator" }),
    );
    await screen.getByRole("button", { name: "Details" }).click();
    const live = "[aria-live], [role=alert], [role=status], [role=log], output";
    const root = screen.container.firstElementChild as HTMLElement;
    expect([root.closest(live), root.querySelector(live)]).toEqual([null, null]);
    expect(root.matches("section, [role=group]")).toBe(true);
  });

  it("[B53] The surface states and announces that the connection returned, and repeats no request", async () => {
    stopClock();
    const retry = vi.fn();
    const screen = await render(
      <Surface error={clientFailure("offline")} onRetry={retry} />,
      withProvider("zh-CN"),
    );
    await expect.element(screen.locator.getByText("网络已断开")).toBeVisible();
    await advanceClock(500);
    dispatchEvent(new Event("online"));
    await expect.element(screen.locator.getByText("网络已恢复")).toBeVisible();
    await expect
      .poll(async () => (await flushAnnouncements()).at(-1))
      .toEqual({ text: "提示：网络已恢复", politeness: "polite" });
    dispatchEvent(new Event("offline"));
    await expect.element(screen.locator.getByText("网络已断开")).toBeVisible();
    expect(retry).not.toHaveBeenCalled();
  });

  it("[B53] A connection that returned before the failure on screen is not announced", async () => {
    const events: string[] = [];
    const options = withProvider("en", { onEvent: ({ category }) => events.push(category) });
    const screen = await render(<Surface error={clientFailure("offline")} />, options);
    dispatchEvent(new Event("online"));
    await expect.element(screen.locator.getByText("You're back online")).toBeVisible();
    for (const error of [await responseFailure(500), clientFailure("offline")])
      await screen.rerender(<Surface error={error} />);
    await expect.element(screen.locator.getByText("You're offline")).toBeVisible();
    await expect.poll(() => events).toEqual(["shown", "recovered", "shown", "shown"]);
  });

  it("[B21] The button and Escape dismiss the surface", async () => {
    const dismiss = vi.fn();
    const screen = await render(<Surface error={await busyFailure()} onDismiss={dismiss} />);
    const button = screen.getByRole("button", { name: "Dismiss" });
    const root = screen.container.firstElementChild as HTMLElement;
    expect(button.element().getBoundingClientRect().right).toBeLessThanOrEqual(
      root.getBoundingClientRect().right,
    );
    await button.click();
    await userEvent.keyboard("{Escape}");
    expect(dismiss.mock.calls).toEqual([[{ reason: "button" }], [{ reason: "escape" }]]);
  });

  it("[B35] [B13] The surface renders on a server and hydrates without a warning or an announcement", async () => {
    stopClock();
    const error = await rateLimitFailure();
    const Wrapper = withProvider("zh-TW").wrapper;
    const page = (
      <Wrapper>
        <Surface error={error} onRetry={() => {}} />
      </Wrapper>
    );
    const { container, unmount } = hydrateFromServer(page);
    await expect.poll(() => container.querySelector("[role=timer]")?.textContent).toMatch(/\d/);
    await advanceClock(5000);
    expect(getAnnouncements()).toEqual([]);
    expect(document.activeElement).toBe(document.body);
    unmount();
  });

  it.each(views)("[B38] The surface passes axe collapsed and expanded, %s in %s", async (theme, locale) => {
    setTheme(theme);
    document.documentElement.lang = locale;
    const screen = await render(
      <Surface
        error={await busyFailure()}
        onRetry={() => {}}
        onDismiss={() => {}}
        audience="developer"
        actions={[{ id: "a", label: "1", href: "/a", primary: true }]}
      />,
      withProvider(locale, { supportHref: "/help" }),
    );
    await expectNoViolations();
    screen.container.querySelector<HTMLElement>("[data-part=details-trigger]")?.click();
    await expectNoViolations();
  });

  it.each([320, 640])("[B40] The surface reflows at %d px with long texts", async (width) => {
    await setWidth(width);
    const error = await responseFailure(500, {
      headers: { "x-request-id": "9".repeat(200) },
      body: { error_code: "C".repeat(200), error_msg: "m".repeat(5000) },
    });
    const screen = await render(
      <Surface error={error} onRetry={() => {}} audience="developer" title={"t".repeat(400)} />,
    );
    await screen.getByRole("button", { name: "Details" }).click();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await setWidth(1280);
  });
});
