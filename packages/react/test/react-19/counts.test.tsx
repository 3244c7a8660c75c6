import type { Failure } from "@errorkit/core";
import { ErrorBanner, ErrorkitProvider } from "@errorkit/react";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import type { Root } from "react-dom/client";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { countWhile, listComponents, sumCounts } from "../helpers/count-hooks.ts";
import { busyFailure, createResponse, responseFailure } from "../helpers/failures.ts";
import { createTestTranslator } from "../helpers/render-with-provider.tsx";
import { drawFrames, stopClock } from "../helpers/stop-clock.ts";

const COUNT = 100;
const NOW = Date.UTC(2026, 0, 5);
const translator = createTestTranslator("en");
const retry = () => {};
const dismiss = () => {};

let container: HTMLElement;
let root: Root;

beforeEach(async () => {
  await translator.setLocale("en");
  container = document.body.appendChild(document.createElement("div"));
  root = createRoot(container);
  render(null);
});
afterEach(() => {
  root.unmount();
  container.remove();
});

function render(page: ReactNode): void {
  flushSync(() =>
    root.render(
      <ErrorkitProvider translator={translator} supportHref="/help">
        {page}
      </ErrorkitProvider>,
    ),
  );
}

const renderBanners = (errors: readonly unknown[]): void =>
  render(
    errors.map((error, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
      <ErrorBanner key={index} error={error} onRetry={retry} onDismiss={dismiss} announce="off" />
    )),
  );

const createLimited = (): Promise<Failure> =>
  responseFailure(429, { headers: { "retry-after": "60", "x-request-id": "req-1" } });

it("[B37] A banner with retry, request ID, details and dismiss has 4 components and at most 10 hooks", async () => {
  const error = await busyFailure();
  const { hooks } = await countWhile(() => renderBanners([error]));
  const names = ["ErrorkitProvider", "ErrorBanner", "Surface", "CopyButton", "RetryButton"];
  expect([...listComponents(container)].sort()).toEqual(names.sort());
  const { hooks: ofProvider } = await countWhile(() => render(null));
  // `renderBanners` renders the provider too.
  expect(sumCounts(hooks) - sumCounts(ofProvider)).toBeLessThanOrEqual(10);
  expect(hooks).toMatchObject({ useId: 1 });
});

it("[B37] Each of many banners renders once when its parent renders for another reason", async () => {
  const errors = await Promise.all(Array.from({ length: COUNT }, () => busyFailure()));
  renderBanners(errors);
  const { hooks } = await countWhile(async () => {
    renderBanners(errors);
    await drawFrames();
  });
  expect(hooks.useId).toBe(COUNT);
});

it("[B37] Each of many banners renders once when it mounts", async () => {
  const errors = await Promise.all(Array.from({ length: COUNT }, () => busyFailure()));
  const { hooks } = await countWhile(async () => {
    renderBanners(errors);
    await drawFrames();
  });
  expect(hooks.useId).toBe(COUNT);
});

it("[B23] Each of many banners renders once when the locale changes", async () => {
  const errors = await Promise.all(Array.from({ length: COUNT }, () => busyFailure()));
  renderBanners(errors);
  const { hooks } = await countWhile(async () => {
    await translator.setLocale("zh-CN");
    await drawFrames();
  });
  expect(hooks.useId).toBe(COUNT);
  expect(container.querySelector("h2")?.textContent).toMatch(/^错误：/);
});

it("[B15] Only the retry button renders each second, and only it", async () => {
  stopClock(NOW);
  const errors = await Promise.all(Array.from({ length: COUNT }, createLimited));
  renderBanners(errors);
  await drawFrames();
  const { hooks } = await countWhile(async () => {
    await vi.advanceTimersByTimeAsync(1000);
    await drawFrames();
  });
  expect(container.querySelector("[role=timer]")?.textContent).toBe("You can try again in 59 seconds.");
  expect(hooks).toEqual({ useMemo: COUNT, useState: COUNT, useSyncExternalStore: COUNT });
});

it("[B8] A response is read once for many banners, and each renders once more when it has been read", async () => {
  const response = createResponse(409, { body: { error_code: "FULL.1" } });
  const clone = vi.spyOn(response, "clone");
  const { hooks } = await countWhile(async () => {
    renderBanners(Array.from({ length: COUNT }, () => response));
    await expect.poll(() => clone.mock.results.length).toBe(1);
    await drawFrames();
    await drawFrames();
  });
  expect(clone).toHaveBeenCalledOnce();
  expect(hooks.useId).toBe(2 * COUNT);
});
