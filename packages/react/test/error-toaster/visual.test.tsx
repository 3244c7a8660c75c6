import type { ErrorStore } from "@errorkit/react";
import { createErrorStore, ErrorToaster } from "@errorkit/react";
import { createRef } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { expectChineseNames } from "../helpers/accessible-names.ts";
import { expectNoViolations } from "../helpers/axe.ts";
import { busyFailure, clientFailure, rateLimitFailure, responseFailure } from "../helpers/failures.ts";
import { hydrateFromServer } from "../helpers/hydrate-from-server.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { emulateMedia, findMotion, setTheme, setWidth, views } from "../helpers/visual.ts";

const settings = { supportHref: "/help", onSignIn: () => true, onRequestAccess: () => {} };

async function createFullStore(): Promise<ErrorStore> {
  const store = createErrorStore();
  for (let n = 0; n < 12; n += 1) store.add(await busyFailure(), { onRetry: () => {} });
  store.add(await rateLimitFailure(), { onRetry: () => {} });
  for (const status of [401, 403, 409]) store.add(await responseFailure(status));
  store.add(clientFailure("network"), { onRetry: () => {} });
  return store;
}

afterEach(async () => {
  await setWidth(1280);
});

it("[T21] The toaster forwards ref, className, style, handlers and other props to its root", async () => {
  const ref = createRef<HTMLElement>();
  const [enter, focus] = [vi.fn(), vi.fn()];
  const store = createErrorStore();
  store.add(await busyFailure());
  const screen = await render(
    <ErrorToaster
      ref={ref}
      store={store}
      className="own"
      style={{ zIndex: 7 }}
      data-testid="errors"
      onPointerEnter={enter}
      onFocus={focus}
    />,
  );
  const root = screen.getByTestId("errors");
  expect(ref.current).toBe(root.element());
  expect([...screen.container.querySelectorAll(":scope > div > *")]).toEqual([root.element()]);
  expect(root.element()).toHaveClass("own");
  expect(getComputedStyle(root.element()).zIndex).toBe("7");
  await screen.getByRole("button", { name: "Details" }).click();
  expect(enter).toHaveBeenCalled();
  expect(focus).toHaveBeenCalled();
});

it("[T30] The toaster renders no toasts on a server and hydrates without a warning", async () => {
  const store = await createFullStore();
  const { wrapper: Wrapper } = withProvider("zh-TW");
  const html = (
    <Wrapper>
      <ErrorToaster store={store} />
    </Wrapper>
  );
  const { container, unmount } = hydrateFromServer(html);
  expect(container.querySelector("section")?.getAttribute("aria-label")).toBe("通知");
  expect(container.querySelectorAll("li")).toHaveLength(0);
  await expect.poll(() => container.querySelectorAll("li").length).toBe(3);
  unmount();
});

it.each(views)("[T22] The toaster passes axe collapsed and expanded, %s in %s", async (theme, locale) => {
  setTheme(theme);
  document.documentElement.lang = locale;
  const screen = await render(
    <ErrorToaster store={await createFullStore()} />,
    withProvider(locale, settings),
  );
  await expect.element(screen.getByRole("group").first()).toBeVisible();
  await expectNoViolations();
  await screen.getByRole("button", { name: /3/ }).click();
  for (const toggle of screen.container.querySelectorAll<HTMLElement>("[data-part=details-trigger]"))
    toggle.click();
  await expect.poll(() => screen.container.querySelectorAll("dl").length).toBe(6);
  await expectNoViolations();
});

it("[B42] The toaster plays no animation with reduced motion", async () => {
  document.documentElement.style.removeProperty("--ek-duration");
  await emulateMedia("prefers-reduced-motion", "reduce");
  const screen = await render(<ErrorToaster store={await createFullStore()} />, withProvider("en", settings));
  await expect.element(screen.getByRole("group").first()).toBeVisible();
  expect(findMotion(screen.container)).toEqual([]);
  await emulateMedia("prefers-reduced-motion", "no-preference");
  expect(findMotion(screen.container).length).toBeGreaterThan(0);
});

it("[T11] The toaster has Chinese names without English words", async () => {
  const screen = await render(
    <ErrorToaster store={await createFullStore()} />,
    withProvider("zh-CN", settings),
  );
  expectChineseNames(screen.container, 10);
});

it.each(["bottom", "top"] as const)(
  "[T23] The page scrolls a covered element that takes focus out from behind the toasts, %s",
  async (placement) => {
    await page.viewport(1280, 800);
    // Many apps scroll their main element and not the page.
    const screen = await render(
      <main style={{ position: "fixed", inset: 0, overflow: "auto" }}>
        {Array.from({ length: 120 }, (_, n) => (
          <button type="button" key={String(n)} style={{ display: "block", marginInlineStart: "60rem" }}>
            row {n}
          </button>
        ))}
        <ErrorToaster store={await createFullStore()} placement={placement} />
      </main>,
      withProvider("en", settings),
    );
    const main = screen.getByRole("main").element();
    const toaster = screen.getByRole("region").element();
    await expect.element(screen.getByRole("group").first()).toBeVisible();
    const isCovered = (row: Element) => {
      const { x, y, width, height } = row.getBoundingClientRect();
      return toaster.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    };
    const start = () => main.scrollTo(0, placement === "bottom" ? 0 : 1000);
    start();
    const rows = [...main.querySelectorAll<HTMLElement>(":scope > button")];
    const covered = rows.filter(isCovered);
    expect(covered.length).toBeGreaterThan(5);
    for (const row of covered) {
      start();
      row.focus();
      expect([row.textContent, isCovered(row)]).toEqual([row.textContent, false]);
    }
    start();
    const { scrollTop } = main;
    const seen = rows.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= 0 && bottom <= 800 && !isCovered(row);
    });
    expect(seen.length).toBeGreaterThan(2);
    for (const row of seen) row.focus();
    expect(main.scrollTop).toBe(scrollTop);
  },
);

it("[T31] The toaster leaves part of a low page visible, and its buttons beside the toasts", async () => {
  await page.viewport(320, 360);
  const screen = await render(<ErrorToaster store={await createFullStore()} />, withProvider("en", settings));
  const rest = ["3 more errors", "Dismiss all"].map((name) => screen.getByRole("button", { name }).element());
  const cards = screen.getByRole("list").first().element();
  expect(screen.getByRole("region").element().getBoundingClientRect().top).toBeGreaterThan(360 / 4);
  expect(cards.scrollHeight).toBeGreaterThan(cards.clientHeight);
  const inSight = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  };
  expect(rest.map(inSight)).toEqual([true, true]);
  for (const button of screen.container.querySelectorAll<HTMLElement>("[data-surface] button")) {
    button.focus();
    // Safari scrolls in the next frame.
    await expect.poll(() => [button.textContent, inSight(button)]).toEqual([button.textContent, true]);
  }
});

it("[T31] The toaster fits a page of 320 px with all toasts expanded", async () => {
  await page.viewport(320, 500);
  const screen = await render(<ErrorToaster store={await createFullStore()} />, withProvider("en", settings));
  await screen.getByRole("button", { name: "3 more errors" }).click();
  const region = screen.getByRole("region").element();
  expect(region.scrollWidth).toBeLessThanOrEqual(320);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  const { top, bottom } = region.getBoundingClientRect();
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(innerHeight);
  const cards = screen.getByRole("list").first().element();
  expect(cards.scrollHeight).toBeGreaterThan(cards.clientHeight);
});
