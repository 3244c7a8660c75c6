import { ErrorBanner } from "@errorkit/react";
import { clearAnnouncements, getAnnouncements } from "@errorkit/react/testing";
import { Profiler } from "react";
import { expect, it, onTestFinished, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { rateLimitFailure, responseFailure } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { stopClock } from "../helpers/stop-clock.ts";

const NOW = Date.UTC(2026, 0, 5, 8, 0, 0);

it("[B15] The timer counts down to the deadline once a second", async () => {
  stopClock(NOW);
  const retry = vi.fn(() => new Promise(() => {}));
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={retry} />);
  const timer = screen.getByRole("timer");
  await expect.element(timer).toHaveTextContent("You can try again in 30 seconds.");
  await vi.advanceTimersByTimeAsync(1000);
  await expect.element(timer).toHaveTextContent("You can try again in 29 seconds.");
  await vi.advanceTimersByTimeAsync(28_000);
  await expect.element(timer).toHaveTextContent("You can try again in 1 second.");
  await vi.advanceTimersByTimeAsync(1000);
  await expect.element(timer).toHaveTextContent("You can try again now.");
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  expect(retry).toHaveBeenCalledOnce();
  // "You can try again now" beside "Retrying…" would be wrong.
  await expect.element(screen.locator.getByText("You can try again now.").first()).not.toBeVisible();
});

it("[B15] The banner renders at most once a second while it counts down, in a timer that is no live region", async () => {
  stopClock(NOW);
  const onRender = vi.fn();
  const screen = await render(
    <Profiler id="banner" onRender={onRender}>
      <ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />
    </Profiler>,
  );
  onRender.mockClear();
  const timer = screen.getByRole("timer").element();
  expect(timer.closest("[aria-live], [role=status], [role=alert], [aria-atomic]")).toBeNull();
  const texts: (string | null)[] = [];
  const observer = new MutationObserver(() => texts.push(timer.textContent));
  observer.observe(timer, { childList: true, characterData: true, subtree: true });
  for (let step = 0; step < 100; step += 1) {
    await vi.advanceTimersByTimeAsync(50);
  }
  observer.disconnect();
  expect(onRender.mock.calls.length).toBeLessThanOrEqual(5);
  expect(texts).toEqual([29, 28, 27, 26, 25].map((left) => `You can try again in ${left} seconds.`));
});

it("[B15] The timer shows the remaining seconds after sleep", async () => {
  stopClock(NOW);
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />);
  vi.setSystemTime(NOW + 20_000);
  document.dispatchEvent(new Event("visibilitychange"));
  await expect.element(screen.getByRole("timer")).toHaveTextContent("You can try again in 10 seconds.");
});

it("[B15] The timer shows a long wait in hours and minutes, in Chinese", async () => {
  stopClock(NOW);
  const screen = await render(
    <ErrorBanner
      error={await responseFailure(429, { headers: { "retry-after": "5400" } })}
      onRetry={() => {}}
    />,
    withProvider("zh-CN"),
  );
  await expect.element(screen.getByRole("timer")).toHaveTextContent("1 小时 30 分钟后可重试。");
});

it("[B16] The banner announces the wait when it begins and when it ends, and nothing in between", async () => {
  stopClock(NOW);
  await render(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />, withProvider("zh-CN"));
  await vi.advanceTimersByTimeAsync(500);
  await expect.poll(flushAnnouncements).toEqual([
    { text: "警告：请求过于频繁。请稍后重试。", politeness: "polite" },
    { text: "30 秒后可重试。", politeness: "polite" },
  ]);
  clearAnnouncements();
  await vi.advanceTimersByTimeAsync(28_000);
  expect(getAnnouncements()).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  await expect.poll(flushAnnouncements).toEqual([{ text: "现在可以重试。", politeness: "polite" }]);
});

it("[B16] The banner announces the remaining seconds of an error that arrives late", async () => {
  stopClock(NOW);
  const error = await rateLimitFailure();
  vi.setSystemTime(NOW + 18_000);
  await render(<ErrorBanner error={error} onRetry={() => {}} />);
  await vi.advanceTimersByTimeAsync(500);
  await expect
    .poll(async () => (await flushAnnouncements()).at(-1)?.text)
    .toBe("You can try again in 12 seconds.");
});

it.each([
  ["read", '{"error_code":"BUSY.1"}', 500],
  ["stalls", undefined, 3500],
])(
  "[B16] The banner announces the wait after the failure when the response body %s",
  async (_, sent, passed) => {
    stopClock(NOW);
    const body = new ReadableStream({
      start(controller) {
        if (sent === undefined) return;
        controller.enqueue(new TextEncoder().encode(sent));
        controller.close();
      },
    });
    const error = new Response(body, { status: 429, headers: { "retry-after": "30" } });
    await render(<ErrorBanner error={error} onRetry={() => {}} />);
    await vi.advanceTimersByTimeAsync(passed);
    await expect
      .poll(async () => (await flushAnnouncements()).map(({ text }) => text))
      .toEqual([
        "Warning: Too many requests. Try again later.",
        expect.stringMatching(/^You can try again in \d+ seconds\.$/),
      ]);
  },
);

it("[B17] The waiting button takes focus, has a description and does nothing", async () => {
  const retry = vi.fn();
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={retry} />);
  const button = screen.getByRole("button", { name: /^Retry\b/ });
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute("aria-disabled", "true");
  await expect.element(button).toHaveAccessibleDescription(/You can try again in \d+ seconds\./);
  await userEvent.keyboard("{Enter}");
  expect(retry).not.toHaveBeenCalled();
});

/** Records the description of the retry button each time that it changes. */
function watchDescription(): string[] {
  const describe = () => {
    const ids = document.querySelector("[data-part=retry]")?.getAttribute("aria-describedby");
    return (ids && document.getElementById(ids)?.textContent) || "";
  };
  const descriptions = [describe()];
  const observer = new MutationObserver(() => {
    const now = describe();
    if (now !== descriptions.at(-1)) descriptions.push(now);
  });
  observer.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return descriptions;
}

it("[B45] The description of the focused button stays constant during the countdown and changes at its end", async () => {
  stopClock(NOW);
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />);
  const button = screen.getByRole("button", { name: /^Retry\b/ });
  await vi.advanceTimersByTimeAsync(2000);
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  const descriptions = watchDescription();
  for (const left of [27, 26, 25]) {
    await vi.advanceTimersByTimeAsync(1000);
    await expect
      .element(screen.getByRole("timer"))
      .toHaveTextContent(`You can try again in ${left} seconds.`);
    await expect.element(button).toHaveAccessibleDescription("You can try again in 28 seconds.");
  }
  await vi.advanceTimersByTimeAsync(25_000);
  await expect.element(button).toHaveAccessibleDescription("You can try again now.");
  expect(descriptions).toEqual(["You can try again in 28 seconds.", "You can try again now."]);
});

it("[B45] Only screen readers get the description: the user sees one countdown", async () => {
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />);
  const description = document.getElementById(
    screen
      .getByRole("button", { name: /^Retry\b/ })
      .element()
      .getAttribute("aria-describedby") ?? "",
  );
  expect(description?.textContent).toMatch(/^You can try again/);
  expect(description?.checkVisibility()).toBe(false);
});

it("[B45] The description states the remaining seconds when focus returns to the button", async () => {
  stopClock(NOW);
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />);
  const button = screen.getByRole("button", { name: /^Retry\b/ });
  await userEvent.tab();
  await vi.advanceTimersByTimeAsync(10_000);
  await expect.element(button).toHaveAccessibleDescription("You can try again in 30 seconds.");
  await userEvent.tab();
  await userEvent.tab({ shift: true });
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAccessibleDescription("You can try again in 20 seconds.");
});

it("[B45] The description stays when the deadline moves, follows the locale, and restarts with a new wait", async () => {
  stopClock(NOW);
  const translator = createTestTranslator("en");
  const screen = await render(
    <ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />,
    withProvider(translator),
  );
  await userEvent.tab();
  const descriptions = watchDescription();
  await vi.advanceTimersByTimeAsync(5000);
  await screen.rerender(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />);
  await expect.element(screen.getByRole("timer")).toHaveTextContent("You can try again in 30 seconds.");
  await vi.advanceTimersByTimeAsync(5000);
  await translator.setLocale("zh-CN");
  await expect.element(screen.getByRole("timer")).toHaveTextContent("25 秒后可重试。");
  await vi.advanceTimersByTimeAsync(25_000);
  await expect.element(screen.getByRole("timer")).toHaveTextContent("现在可以重试。");
  const longer = await responseFailure(429, { headers: { "retry-after": "40" } });
  await screen.rerender(<ErrorBanner error={longer} onRetry={() => {}} />);
  await vi.advanceTimersByTimeAsync(3000);
  await expect.element(screen.getByRole("timer")).toHaveTextContent("37 秒后可重试。");
  expect(descriptions).toEqual([
    "You can try again in 30 seconds.",
    "30 秒后可重试。",
    "现在可以重试。",
    "40 秒后可重试。",
  ]);
});

it("[B23] The banner keeps focus, open details and the countdown while the locale changes", async () => {
  stopClock(NOW);
  const translator = createTestTranslator("en");
  const screen = await render(
    <ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />,
    withProvider(translator),
  );
  await vi.advanceTimersByTimeAsync(5000);
  await screen.getByRole("button", { name: "Details" }).click();
  await translator.setLocale("zh-CN");
  const toggle = screen.getByRole("button", { name: "详情" });
  await expect.element(toggle).toHaveFocus();
  await expect.element(toggle).toHaveAttribute("aria-expanded", "true");
  await expect.element(screen.locator.getByText("时间")).toBeVisible();
  await expect.element(screen.getByRole("timer")).toHaveTextContent("25 秒后可重试。");
  expect(document.querySelector("[data-surface]")?.getAttribute("lang")).toBe("zh-CN");
});
