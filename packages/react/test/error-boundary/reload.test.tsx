import { ErrorBoundary } from "@errorkit/react";
import { getAnnouncements } from "@errorkit/react/testing";
import type { JSX } from "react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { expectConsoleMessages } from "../helpers/fail-on-console.ts";
import { clientFailure } from "../helpers/failures.ts";

let reloads = 0;
/** Counts the reloads of the page and prevents them, because a reload would end the tests. */
function onNavigate(event: Event): void {
  if ((event as Event & { navigationType: string }).navigationType !== "reload") return;
  reloads += 1;
  event.preventDefault();
}
const { navigation } = window as unknown as { navigation: EventTarget };

beforeEach(() => {
  reloads = 0;
  sessionStorage.clear();
  navigation.addEventListener("navigate", onNavigate);
});
afterEach(() => {
  navigation.removeEventListener("navigate", onNavigate);
  sessionStorage.clear();
});

function Outdated(): JSX.Element {
  throw clientFailure("chunk-load");
}

/** Renders a page whose chunk is missing, as after each load. */
async function renderOutdatedPage(reloadOnChunkError?: boolean): Promise<void> {
  const screen = await render(
    <ErrorBoundary reloadOnChunkError={reloadOnChunkError}>
      <Outdated />
    </ErrorBoundary>,
  );
  await expect.element(screen.getByRole("button", { name: "Refresh" })).toBeVisible();
  await screen.unmount();
  expectConsoleMessages();
}

it("[E8] The boundary reloads an outdated page once in the life of a tab", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 0, 5) });
  await renderOutdatedPage(true);
  await expect.poll(() => reloads).toBe(1);
  for (const day of [5, 6, 7]) {
    vi.setSystemTime(Date.UTC(2026, 0, day, 12));
    await renderOutdatedPage(true);
  }
  expect(reloads).toBe(1);
});

it("[E10] The boundary waits for the connection before it reloads, and states that the user is offline", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const screen = await render(
    <ErrorBoundary reloadOnChunkError>
      <Outdated />
    </ErrorBoundary>,
  );
  expectConsoleMessages();
  await expect.element(screen.getByText("You're offline")).toBeVisible();
  expect(screen.getByRole("button").elements()).toEqual([]);
  await expect.poll(getAnnouncements).toHaveLength(1);
  expect(reloads).toBe(0);
  dispatchEvent(new Event("online"));
  await expect.element(screen.getByRole("button", { name: "Refresh" })).toBeVisible();
  await expect.poll(() => reloads).toBe(1);
  await expect
    .poll(() => getAnnouncements().map(({ text }) => text))
    .toEqual([
      "Warning: You're offline. Reconnect to the network.",
      "Warning: Part of this page couldn't load. Refresh the page to load the latest version.",
    ]);
});

it("[E8] The boundary does not reload without the prop, nor without session storage", async () => {
  await renderOutdatedPage();
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  await renderOutdatedPage(true);
  expect(reloads).toBe(0);
});
