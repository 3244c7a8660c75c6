import { ErrorBanner } from "@errorkit/react";
import { clearAnnouncements, getAnnouncements } from "@errorkit/react/testing";
import { Profiler } from "react";
import { expect, it, onTestFinished, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { busyFailure, clientFailure, rateLimitFailure, responseFailure } from "../helpers/failures.ts";
import { flushAnnouncements } from "../helpers/flush-announcements.ts";
import { createTestTranslator, withProvider } from "../helpers/render-with-provider.tsx";
import { stopClock } from "../helpers/stop-clock.ts";

const NOW = Date.UTC(2026, 0, 5, 8, 0, 0);
const timers = { toFake: ["Date", "setTimeout", "clearTimeout"] } as const;

async function freeze(): Promise<void> {
  vi.useFakeTimers({ ...timers, toFake: [...timers.toFake], now: NOW });
}

it("[B14] offers a retry where repeating can help, and none where it cannot or nobody listens", async () => {
  const retry = vi.fn();
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={retry} />);
  await screen.getByRole("button", { name: "Try again" }).click();
  expect(retry).toHaveBeenCalledOnce();
  await screen.rerender(<ErrorBanner error={await responseFailure(400)} onRetry={retry} />);
  await expect.element(screen.getByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  await screen.rerender(<ErrorBanner error={await responseFailure(400)} onRetry={retry} retry="always" />);
  await expect.element(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  await screen.rerender(<ErrorBanner error={await busyFailure()} />);
  await expect.element(screen.getByRole("button", { name: "Try again" })).not.toBeInTheDocument();
});

it("[B14] follows the service's own document where the provider says so", async () => {
  const error = await busyFailure();
  const screen = await render(
    <ErrorBanner error={error} onRetry={() => {}} />,
    withProvider("en", { retryPolicy: "documented" }),
  );
  await expect.element(screen.getByRole("button", { name: "Try again" })).not.toBeInTheDocument();
});

it("[B15] counts down once a second, from the deadline", async () => {
  await freeze();
  const retry = vi.fn();
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={retry} />);
  const timer = screen.getByRole("timer");
  await expect.element(timer).toHaveTextContent("You can try again in 30 seconds.");
  await vi.advanceTimersByTimeAsync(1000);
  await expect.element(timer).toHaveTextContent("You can try again in 29 seconds.");
  await vi.advanceTimersByTimeAsync(28_000);
  await expect.element(timer).toHaveTextContent("You can try again in 1 second.");
  await vi.advanceTimersByTimeAsync(1000);
  await expect.element(timer).toHaveTextContent("You can try again now.");
  await screen.getByRole("button", { name: "Try again" }).click();
  expect(retry).toHaveBeenCalledOnce();
});

it("[B15] renders and says its wait at most once a second, in a timer that is no live region", async () => {
  await freeze();
  const rendered = vi.fn();
  const screen = await render(
    <Profiler id="banner" onRender={rendered}>
      <ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />
    </Profiler>,
  );
  rendered.mockClear();
  const timer = screen.getByRole("timer").element();
  expect(timer.closest("[aria-live], [role=status], [role=alert], [aria-atomic]")).toBeNull();
  const texts: (string | null)[] = [];
  const observer = new MutationObserver(() => texts.push(timer.textContent));
  observer.observe(timer, { childList: true, characterData: true, subtree: true });
  for (let step = 0; step < 100; step += 1) {
    await vi.advanceTimersByTimeAsync(50);
  }
  observer.disconnect();
  expect(rendered.mock.calls.length).toBeLessThanOrEqual(5);
  expect(texts).toEqual([29, 28, 27, 26, 25].map((left) => `You can try again in ${left} seconds.`));
});

it("[B15] is right after sleep", async () => {
  await freeze();
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />);
  vi.setSystemTime(NOW + 20_000);
  document.dispatchEvent(new Event("visibilitychange"));
  await expect.element(screen.getByRole("timer")).toHaveTextContent("You can try again in 10 seconds.");
});

it("[B15] says a long wait in minutes and hours, in the reader's language", async () => {
  await freeze();
  const screen = await render(
    <ErrorBanner
      error={await responseFailure(429, { headers: { "retry-after": "5400" } })}
      onRetry={() => {}}
    />,
    withProvider("zh-CN"),
  );
  await expect.element(screen.getByRole("timer")).toHaveTextContent("1 小时 30 分后可重试。");
});

it("[B16] says the wait when it begins and when it is over, and nothing between", async () => {
  await freeze();
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

it("[B16] says what is left of a wait, where the error comes late", async () => {
  await freeze();
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
])("[B16] says the wait after what happened, where the body of the answer %s", async (_, sent, passed) => {
  await freeze();
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
});

it("[B17] keeps a waiting button focusable, explained and without effect", async () => {
  const retry = vi.fn();
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={retry} />);
  const button = screen.getByRole("button", { name: "Try again" });
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute("aria-disabled", "true");
  await expect.element(button).toHaveAccessibleDescription(/You can try again in \d+ seconds\./);
  await userEvent.keyboard("{Enter}");
  expect(retry).not.toHaveBeenCalled();
});

/** What describes the retry button, each time that it changes. */
function watchDescription(): string[] {
  const describe = () => {
    const ids = document.querySelector("[data-part=retry]")?.getAttribute("aria-describedby");
    return (ids && document.getElementById(ids)?.textContent) || "";
  };
  const heard = [describe()];
  const observer = new MutationObserver(() => {
    const now = describe();
    if (now !== heard.at(-1)) heard.push(now);
  });
  observer.observe(document.body, { attributes: true, childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return heard;
}

it("[B45] describes a focused button by a sentence that stays while the countdown runs, and changes at zero", async () => {
  stopClock(NOW);
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />);
  const button = screen.getByRole("button", { name: "Try again" });
  await vi.advanceTimersByTimeAsync(2000);
  await userEvent.tab();
  await expect.element(button).toHaveFocus();
  const heard = watchDescription();
  for (const left of [27, 26, 25]) {
    await vi.advanceTimersByTimeAsync(1000);
    await expect
      .element(screen.getByRole("timer"))
      .toHaveTextContent(`You can try again in ${left} seconds.`);
    await expect.element(button).toHaveAccessibleDescription("You can try again in 28 seconds.");
  }
  await vi.advanceTimersByTimeAsync(25_000);
  await expect.element(button).toHaveAccessibleDescription("You can try again now.");
  expect(heard).toEqual(["You can try again in 28 seconds.", "You can try again now."]);
});

it("[B45] tells who comes back to the button what is left by then", async () => {
  stopClock(NOW);
  const screen = await render(<ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />);
  const button = screen.getByRole("button", { name: "Try again" });
  await userEvent.tab();
  await vi.advanceTimersByTimeAsync(10_000);
  await expect.element(button).toHaveAccessibleDescription("You can try again in 30 seconds.");
  await userEvent.tab();
  await userEvent.tab({ shift: true });
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAccessibleDescription("You can try again in 20 seconds.");
});

it("[B45] keeps the description while the deadline moves, puts it in another language, and begins anew with a new wait", async () => {
  stopClock(NOW);
  const translator = createTestTranslator("en");
  const screen = await render(
    <ErrorBanner error={await rateLimitFailure()} onRetry={() => {}} />,
    withProvider(translator),
  );
  await userEvent.tab();
  const heard = watchDescription();
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
  expect(heard).toEqual([
    "You can try again in 30 seconds.",
    "30 秒后可重试。",
    "现在可以重试。",
    "40 秒后可重试。",
  ]);
});

it("[B17] keeps focus on the button while an attempt runs", async () => {
  let finish = () => {};
  const retry = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={retry} />);
  await screen.getByRole("button", { name: "Try again" }).click();
  const button = screen.getByRole("button", { name: "Trying again…" });
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute("aria-disabled", "true");
  await userEvent.keyboard("{Enter}");
  expect(retry).toHaveBeenCalledOnce();
  finish();
  await expect.element(screen.getByRole("button", { name: "Try again" })).toHaveFocus();
});

it("[B18] numbers the attempts and aborts the signal of a running one when it leaves", async () => {
  const calls: { attempt: number; signal: AbortSignal }[] = [];
  const retry = (context: { attempt: number; signal: AbortSignal }) => {
    calls.push(context);
    return calls.length === 1 ? Promise.reject(new Error("again")) : new Promise(() => {});
  };
  const screen = await render(<ErrorBanner error={await busyFailure()} onRetry={retry} />);
  await screen.getByRole("button", { name: "Try again" }).click();
  await screen.getByRole("button", { name: "Try again" }).click();
  expect(calls.map(({ attempt, signal }) => [attempt, signal.aborted])).toEqual([
    [1, false],
    [2, false],
  ]);
  await screen.unmount();
  expect(calls[1]?.signal.aborted).toBe(true);
});

it("[B18] counts from the beginning after the error has gone", async () => {
  const attempts: number[] = [];
  const retry = ({ attempt }: { attempt: number }) => void attempts.push(attempt);
  const error = await busyFailure();
  const screen = await render(<ErrorBanner error={error} onRetry={retry} />);
  await screen.getByRole("button", { name: "Try again" }).click();
  await screen.rerender(<ErrorBanner error={null} onRetry={retry} />);
  await screen.rerender(<ErrorBanner error={error} onRetry={retry} />);
  await screen.getByRole("button", { name: "Try again" }).click();
  expect(attempts).toEqual([1, 1]);
});

it("[B19] repeats a safe request by itself once a person has signed in", async () => {
  const retry = vi.fn();
  const signIn = vi.fn(async () => true);
  const error = await responseFailure(401, { method: "GET" });
  const screen = await render(
    <ErrorBanner error={error} onRetry={retry} />,
    withProvider("en", { onSignIn: signIn }),
  );
  await expect.element(screen.getByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.poll(() => retry.mock.calls.length).toBe(1);
  expect(signIn).toHaveBeenCalledWith(error);
});

it("[B19] asks before it repeats a write, and does nothing when signing in was given up", async () => {
  const retry = vi.fn();
  const answers = [false, true];
  const screen = await render(
    <ErrorBanner error={await responseFailure(401, { method: "POST" })} onRetry={retry} />,
    withProvider("en", { onSignIn: async () => answers.shift() }),
  );
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.element(screen.getByRole("button", { name: "Sign in" })).toBeVisible();
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.element(screen.locator.getByText("Repeat the action if you still need it.")).toBeVisible();
  expect(retry).not.toHaveBeenCalled();
  await screen.getByRole("button", { name: "Try again" }).click();
  expect(retry).toHaveBeenCalledOnce();
});

it("[B19] asks before it repeats what may be a write, and keeps what was typed around it", async () => {
  const retry = vi.fn();
  const error = await responseFailure(401);
  const screen = await render(
    <form>
      <input aria-label="Name" />
      <ErrorBanner error={error} onRetry={retry} />
    </form>,
    withProvider("en", { onSignIn: async () => true }),
  );
  await screen.getByRole("textbox", { name: "Name" }).fill("7-search");
  await screen.getByRole("button", { name: "Sign in" }).click();
  await expect.element(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  expect(retry).not.toHaveBeenCalled();
  await expect.element(screen.getByRole("textbox", { name: "Name" })).toHaveValue("7-search");
});

it("[B19] offers to ask for access, and to load the new version, as the one solid button", async () => {
  const ask = vi.fn();
  const error = await responseFailure(403);
  const screen = await render(
    <>
      <ErrorBanner error={error} />
      <ErrorBanner error={clientFailure("chunk-load")} />
    </>,
    withProvider("en", { onRequestAccess: ask }),
  );
  const button = screen.getByRole("button", { name: "Ask for access" });
  await expect.element(button).toHaveAttribute("data-primary");
  await button.click();
  expect(ask).toHaveBeenCalledWith(error);
  await expect.element(screen.getByRole("button", { name: "Refresh" })).toHaveAttribute("data-primary");
});

it("[B23] keeps focus, open details and the countdown while the language changes", async () => {
  await freeze();
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
