import zhCN from "@errorkit/i18n/locales/zh-CN";
import { ErrorBanner } from "@errorkit/react";
import { clearAnnouncements, getAnnouncements } from "@errorkit/react/testing";
import { expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { responseFailure } from "./helpers/failures.ts";
import { createTestTranslator, withProvider } from "./helpers/render-with-provider.tsx";
import { advanceClock, stopClock } from "./helpers/stop-clock.ts";

const NOW = Date.UTC(2026, 0, 5);

it("[B23] 1,000 banners switch the locale without moving focus, restarting a countdown or announcing", async () => {
  stopClock(NOW);
  const translator = createTestTranslator("en");
  const errors = await Promise.all(
    Array.from({ length: 1000 }, (_, index) =>
      responseFailure(429, { headers: { "retry-after": "60", "x-request-id": `req-${index}` } }),
    ),
  );
  const screen = await render(
    errors.map((error) => <ErrorBanner key={error.requestId} error={error} onRetry={() => {}} />),
    withProvider(translator),
  );
  vi.setSystemTime(NOW + 10_000);
  document.dispatchEvent(new Event("visibilitychange"));
  await expect
    .poll(() => screen.container.querySelector("[role=timer]")?.textContent)
    .toBe("You can try again in 50 seconds.");
  const toggles = screen.container.querySelectorAll<HTMLButtonElement>("[data-part=details-trigger]");
  toggles[500]?.focus();
  toggles[500]?.click();
  await advanceClock(200);
  clearAnnouncements();
  await translator.setLocale("zh-CN");
  await expect
    .poll(() => screen.container.querySelector("h2")?.textContent)
    .toBe(`警告：${zhCN["status.429.title"]}`);
  expect(document.activeElement).toBe(toggles[500]);
  expect(toggles[500]?.getAttribute("aria-expanded")).toBe("true");
  const timers = [...screen.container.querySelectorAll("[role=timer]")].map((timer) => timer.textContent);
  expect(new Set(timers)).toEqual(new Set(["50 秒后可重试。"]));
  expect(timers).toHaveLength(1000);
  await advanceClock(5000);
  expect(getAnnouncements()).toEqual([]);
});
