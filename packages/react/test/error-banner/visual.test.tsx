import type { Failure } from "@errorkit/core";
import type { ErrorBannerProps } from "@errorkit/react";
import { ErrorBanner } from "@errorkit/react";
import { beforeEach, expect, it, vi } from "vitest";
import { page, server, userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { expectChineseNames } from "../helpers/accessible-names.ts";
import { expectNoViolations } from "../helpers/axe.ts";
import { busyFailure, clientFailure, rateLimitFailure, responseFailure } from "../helpers/failures.ts";
import { withProvider } from "../helpers/render-with-provider.tsx";
import { drawFrames, stopClock } from "../helpers/stop-clock.ts";
import {
  emulateMedia,
  findMotion,
  getContrastRatio,
  getDarkPixelShare,
  setTheme,
  setWidth,
  themes,
  views,
} from "../helpers/visual.ts";

const everything: Omit<ErrorBannerProps, "error"> = {
  onRetry: () => {},
  onDismiss: () => {},
  audience: "developer",
};
const settings = { supportHref: "/help", onSignIn: () => true, onRequestAccess: () => {} };

const states = async (): Promise<readonly (readonly [unknown, Partial<ErrorBannerProps>])[]> => [
  [await busyFailure(), {}],
  [await rateLimitFailure(), {}],
  [await responseFailure(401), {}],
  [await responseFailure(403), {}],
  [await responseFailure(404), {}],
  [await responseFailure(504, { method: "POST" }), { onRetry: () => new Promise(() => {}) }],
  [clientFailure("offline"), {}],
  [clientFailure("network"), {}],
  [clientFailure("aborted"), { showAborted: true }],
];

beforeEach(async () => {
  await setWidth(1280);
});

it.each(views)(
  "[B38] The banner passes axe in every state, %s in %s, with details collapsed and expanded",
  async (theme, locale) => {
    setTheme(theme);
    document.documentElement.lang = locale;
    const cards = await states();
    const screen = await render(
      cards.map(([error, props], index) => (
        <ErrorBanner key={String(index)} error={error} {...everything} {...props} title={`${index + 1}`} />
      )),
      withProvider(locale, settings),
    );
    await expectNoViolations();
    for (const button of screen.container.querySelectorAll<HTMLElement>(
      "[data-part=details-trigger], [data-part=retry]",
    ))
      button.click();
    await expect.poll(() => screen.container.querySelectorAll("dl").length).toBeGreaterThan(5);
    await expectNoViolations();
  },
);

it("[B41] The banner has Chinese names without English words", async () => {
  const screen = await render(
    (await states()).map(([error, props], index) => (
      <ErrorBanner key={String(index)} error={error} {...everything} {...props} />
    )),
    withProvider("zh-CN", settings),
  );
  expectChineseNames(screen.container, 20);
});

const getBoxes = (root: Element) =>
  [root, ...root.querySelectorAll("[data-part]")]
    .filter((element) => !element.matches("[data-part=timer]"))
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.getAttribute("data-part"), x, y, width, height].map((side) =>
        typeof side === "number" ? Math.round(side) : side,
      );
    });

it.each([1280, 700, 400, 320])(
  "[B39] The banner keeps every box while it waits, runs and copies, at %d px",
  async (width) => {
    await setWidth(width);
    stopClock();
    const wait = { ...(await rateLimitFailure()), requestId: "3f1c77d0a4b24e7e9a7be1c9f2a60b11" };
    const error = JSON.parse(JSON.stringify(wait)) as Failure;
    const screen = await render(
      <ErrorBanner error={error} {...everything} onRetry={() => new Promise(() => {})} />,
      withProvider("en", settings),
    );
    const root = screen.getByRole("region").element();
    // `content-visibility` draws the banner in the first frame.
    await drawFrames();
    const before = getBoxes(root);
    const retry = screen.getByRole("button", { name: /^Retry\b/ });
    await expect.element(retry).toHaveAttribute("aria-disabled");
    await vi.advanceTimersByTimeAsync(30_000);
    await expect.element(retry).not.toHaveAttribute("aria-disabled");
    expect(getBoxes(root)).toEqual(before);
    await retry.click();
    expect(getBoxes(root)).toEqual(before);
    await screen.getByRole("button", { name: "Copy request ID" }).click();
    expect(getBoxes(root)).toEqual(before);
  },
);

it("[B39] The banner has targets of at least 24 px", async () => {
  const screen = await render(
    <ErrorBanner error={await busyFailure()} {...everything} />,
    withProvider("en", settings),
  );
  await screen.getByRole("button", { name: "Details" }).click();
  for (const target of screen.container.querySelectorAll("button, a")) {
    const { width, height } = target.getBoundingClientRect();
    expect([target.textContent, Math.min(width, height) >= 24]).toEqual([target.textContent, true]);
  }
});

/** Returns the nearest background behind an element. */
function getBackground(element: Element): string {
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const { backgroundColor } = getComputedStyle(parent);
    if (!/(?:, 0|\/ 0)\)$/.test(backgroundColor)) return backgroundColor;
  }
  return "white";
}

it.each(themes)("[B39] Every element that takes focus shows a ring of 2 px and 3:1, %s", async (theme) => {
  setTheme(theme);
  const screen = await render(
    <>
      <input aria-label="Search" />
      <ErrorBanner
        error={{ ...(await responseFailure(401)), requestId: "req-1" }}
        {...everything}
        retry="always"
      />
    </>,
    withProvider("en", settings),
  );
  await screen.getByRole("button", { name: "Details" }).click();
  await screen.getByRole("textbox").click();
  const parts = ["action", "retry", "copy", "details-trigger", "support", "PRE", "copy-support", "dismiss"];
  const rings: unknown[] = [];
  for (const _ of parts) {
    await userEvent.tab();
    const focused = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
    const seen =
      Number.parseFloat(outlineWidth) >= 2 && getContrastRatio(outlineColor, getBackground(focused)) >= 3;
    rings.push([focused.dataset.part ?? focused.tagName, outlineStyle, seen]);
  }
  expect(rings).toEqual(parts.map((part) => [part, "solid", true]));
});

it.each(["en", "zh-CN", "zh-TW"] as const)("[B40] The banner reflows at 320 px, in %s", async (locale) => {
  await setWidth(320);
  const screen = await render(
    (await states()).map(([error, props], index) => (
      <ErrorBanner key={String(index)} error={error} {...everything} {...props} />
    )),
    withProvider(locale, settings),
  );
  for (const button of screen.container.querySelectorAll<HTMLElement>("[data-part=details-trigger]"))
    button.click();
  await expect.poll(() => screen.container.querySelector("dl")).not.toBeNull();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

const getPseudoStyle = (element: Element, side: string) => getComputedStyle(element, side);

it("[B42] The banner paints its icons in system colors in forced colors", async () => {
  await emulateMedia("forced-colors", "active");
  const screen = await render(
    <ErrorBanner error={await busyFailure()} {...everything} />,
    withProvider("en", settings),
  );
  const root = screen.getByRole("region").element();
  const close = screen.getByRole("button", { name: "Dismiss" }).element();
  const probe = document.createElement("i");
  probe.style.color = "CanvasText";
  root.after(probe);
  const text = getComputedStyle(probe).color;
  probe.remove();
  for (const element of [root, close]) expect(getPseudoStyle(element, "::before").backgroundColor).toBe(text);
  expect(getComputedStyle(root).borderTopStyle).toBe("solid");
});

it("[B42] The focus ring has the contrast of text in forced colors", async () => {
  await emulateMedia("forced-colors", "active");
  const error = await responseFailure(504);
  const screen = await render(<ErrorBanner error={error} {...everything} />, withProvider("en", settings));
  await userEvent.tab();
  const button = screen.container.querySelector(":focus-visible") as Element;
  const { backgroundColor } = getComputedStyle(screen.container.querySelector(".ek") as Element);
  expect(getContrastRatio(getComputedStyle(button).outlineColor, backgroundColor)).toBeGreaterThan(7);
});

it("[B42] The banner keeps one button solid in forced colors, also with your app's text color", async () => {
  await emulateMedia("forced-colors", "active");
  await page.viewport(414, 896);
  document.documentElement.style.setProperty("--ek-text-color", "#1b2a4a");
  const screen = await render(
    <ErrorBanner error={await responseFailure(401)} retry="always" {...everything} />,
    withProvider("en", settings),
  );
  const getShare = (name: string) => getDarkPixelShare(screen.getByRole("button", { name }).element());
  const shares = [await getShare("Sign in"), await getShare("Retry")];
  expect(shares.map((share) => share > 0.5)).toEqual([true, false]);
});

it("[B42] The banner plays no animation with reduced motion", async () => {
  document.documentElement.style.removeProperty("--ek-duration");
  await emulateMedia("prefers-reduced-motion", "reduce");
  const screen = await render(
    <ErrorBanner error={await busyFailure()} {...everything} onRetry={() => new Promise(() => {})} />,
    withProvider("en", settings),
  );
  await screen.getByRole("button", { name: "Details" }).click();
  await screen.getByRole("button", { name: /^Retry\b/ }).click();
  await expect.element(screen.getByRole("button", { name: "Retrying…" })).toBeVisible();
  expect(findMotion(screen.container)).toEqual([]);
});

it.each(["ltr", "rtl"])(
  "[B39] The copy button stays at the end of the ID at every width, %s",
  async (dir) => {
    document.documentElement.dir = dir;
    const screen = await render(
      <ErrorBanner error={await busyFailure()} {...everything} />,
      withProvider("en", settings),
    );
    const id = screen.getByText("3f1c77d0a4b24e7e9a7be1c9f2a60b11").element();
    const copy = screen.getByRole("button", { name: "Copy request ID" }).element();
    for (const width of [240, 280, 320, 345, 400, 500, 700, 1280]) {
      await setWidth(width);
      const [a, b] = [id.getBoundingClientRect(), copy.getBoundingClientRect()];
      const gap = dir === "rtl" ? b.left - a.left : a.right - b.right;
      expect([width, Math.round(gap), b.top < a.bottom && b.bottom > a.top]).toEqual([width, 0, true]);
    }
    document.documentElement.removeAttribute("dir");
  },
);

// Safari puts the space for the button at the other end of an ID in a page that is right to left.
it.each(server.browser === "webkit" ? ["ltr"] : ["ltr", "rtl"])(
  "[B25] [B39] The ID stays left to right with its copy button beside it, in a page that is %s",
  async (dir) => {
    const error = await responseFailure(500, { headers: { "x-request-id": "2026-11-21_333" } });
    const screen = await render(
      <main dir={dir}>
        <ErrorBanner error={error} />
      </main>,
    );
    const id = screen.locator.getByText("2026-11-21_333").element();
    const copy = screen.getByRole("button", { name: "Copy request ID" }).element().getBoundingClientRect();
    const across = (start: number, end: number) => {
      const range = document.createRange();
      range.setStart(id.firstChild as Text, start);
      range.setEnd(id.firstChild as Text, end);
      return range.getBoundingClientRect();
    };
    expect(across(0, 4).left).toBeLessThan(across(11, 14).left);
    const text = across(0, 14);
    const gap = dir === "ltr" ? copy.left - text.right : text.left - copy.right;
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(12);
  },
);
