import { ErrorBanner } from "@errorkit/react";
import type { JSX } from "react";
import { useState } from "react";
import { beforeEach, expect, it } from "vitest";
import type { RenderResult } from "vitest-browser-react";
import { render } from "vitest-browser-react";
import { busyFailure } from "../helpers/failures.ts";
import { emulateMedia } from "../helpers/visual.ts";

const setDuration = (duration: string): void =>
  document.documentElement.style.setProperty("--ek-duration", duration);
/** Makes each motion that begins from now on last a minute, so that a slow machine sees it before it ends. */
function slowDown(): void {
  // The browser computes styles now, so that a surface that is in the page has appeared.
  document.body.getBoundingClientRect();
  setDuration("60s");
}

beforeEach(() => setDuration("0s"));

/** Renders a banner above other content. Its retry works, and it can be dismissed. */
async function renderBanner(): Promise<RenderResult> {
  const error = await busyFailure();
  const Page = (): JSX.Element => {
    const [shown, setShown] = useState<unknown>(error);
    return (
      <main style={{ display: "flex", flexDirection: "column", rowGap: 16 }}>
        <ErrorBanner
          error={shown}
          onDismiss={() => setShown(null)}
          onRetry={async () => {
            await Promise.resolve();
            setShown(null);
          }}
        />
        <p>Content</p>
      </main>
    );
  };
  return render(<Page />);
}

const getCopy = () => document.querySelector("main > [inert]");
const getTop = ({ container }: RenderResult) =>
  container.querySelector("main > p")?.getBoundingClientRect().top;

it("[B82] A banner that leaves shrinks, so that what follows does not jump", async () => {
  const screen = await renderBanner();
  const before = getTop(screen);
  slowDown();
  await screen.getByRole("button", { name: "Dismiss" }).click();
  const copy = getCopy();
  const [animation] = copy?.getAnimations() ?? [];
  if (!copy || !animation) throw new Error("Nothing leaves.");
  animation.pause();
  animation.currentTime = 0;
  // Firefox rounds a height to whole pixels.
  expect(Math.abs((getTop(screen) ?? 0) - (before ?? 0))).toBeLessThan(0.5);
  expect(copy.getAttribute("aria-hidden")).toBe("true");
  expect(copy.querySelector("[id]")).toBeNull();
  animation.currentTime = 59_999;
  // The borders of 1 px are the last to go.
  const end = screen.getByRole("main").element().getBoundingClientRect().top + 14;
  expect(Math.abs((getTop(screen) ?? 0) - end)).toBeLessThan(5);
  animation.finish();
  await expect.poll(getCopy).toBeNull();
});

it("[B82] A banner whose retry worked shows a tick before it leaves", async () => {
  const screen = await renderBanner();
  slowDown();
  await screen.getByRole("button", { name: "Retry" }).click();
  await expect.poll(() => getCopy()?.querySelector(".ek-button[data-copied]")?.textContent).toBe("");
  for (const animation of getCopy()?.getAnimations() ?? []) animation.finish();
  await expect.poll(getCopy).toBeNull();
});

it("[B82] Of many banners that leave at once, the first three shrink in their places", async () => {
  const error = await busyFailure();
  const Page = (): JSX.Element => {
    const [shown, setShown] = useState(true);
    return (
      <>
        <main>
          {["Load", "Save", "Copy", "Move"].map((name, index) => (
            <div key={name} style={{ inlineSize: 300 + 200 * index }}>
              {shown && <ErrorBanner error={error} />}
            </div>
          ))}
        </main>
        <button type="button" onClick={() => setShown(false)}>
          Clear
        </button>
      </>
    );
  };
  const { container, getByRole } = await render(<Page />);
  const before = [...container.querySelectorAll("section")].map(({ offsetHeight }) => offsetHeight);
  slowDown();
  await getByRole("button", { name: "Clear" }).click();
  const animations = [...container.querySelectorAll("main > div")].map(({ firstElementChild }) =>
    firstElementChild?.getAnimations().at(0),
  );
  for (const animation of animations) {
    animation?.pause();
    if (animation) animation.currentTime = 0;
  }
  const heights = [...container.querySelectorAll<HTMLElement>("main > div")].map(
    (place) => place.offsetHeight,
  );
  expect(heights).toEqual([...before.slice(0, 3), 0]);
  for (const animation of animations) animation?.finish();
  await expect.poll(() => container.querySelector("main > div > *")).toBeNull();
});

it("[B82] A banner leaves at once with reduced motion", async () => {
  document.documentElement.style.removeProperty("--ek-duration");
  await emulateMedia("prefers-reduced-motion", "reduce");
  const screen = await renderBanner();
  await screen.getByRole("button", { name: "Dismiss" }).click();
  expect(getCopy()).toBeNull();
  expect(screen.container.querySelector("section")).toBeNull();
});

it("[B84] Of many banners that appear at once, only the first three move", async () => {
  const error = await busyFailure();
  slowDown();
  const screen = await render(
    <main>
      {Array.from({ length: 20 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: equal banners that never change.
        <ErrorBanner key={index} error={error} />
      ))}
    </main>,
  );
  const banners = [...screen.container.querySelectorAll("[data-surface=banner]")];
  expect(banners.map((banner) => banner.getAnimations().length > 0)).toEqual([
    true,
    true,
    true,
    ...Array.from({ length: 17 }, () => false),
  ]);
});
