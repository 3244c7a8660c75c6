import { ErrorBanner, ErrorInline, ErrorPage, ErrorState } from "@errorkit/react";
import { afterEach, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { busyFailure } from "./helpers/failures.ts";
import { getContrastRatio } from "./helpers/visual.ts";

afterEach(() => document.documentElement.removeAttribute("data-ek-theme"));

it.each(["light", "dark"])(
  "a primary button with the text color of a %s page shows its label",
  async (scheme) => {
    document.documentElement.dataset.ekTheme = "inherit";
    const color = scheme === "light" ? "rgb(31, 34, 42)" : "rgb(238, 239, 241)";
    const screen = await render(
      <div style={{ colorScheme: scheme, color }}>
        <ErrorPage error={404} homeHref="/" />
      </div>,
    );
    const primary = screen.baseElement.querySelector('[data-primary=""]') as HTMLElement;
    const style = getComputedStyle(primary);
    expect(style.color).toBe(color);
    // Matches a translucent color, such as "oklab(0.25 0 -0.01 / 0.12)".
    expect(style.backgroundColor).toMatch(/\/ 0\.12\)$/);
  },
);

it.each([
  ["light", "rgb(118, 118, 118)", "rgb(255, 255, 255)"],
  ["dark", "rgb(138, 138, 138)", "rgb(25, 27, 32)"],
])("secondary text is readable on a %s page whose text is gray", async (colorScheme, color, background) => {
  document.documentElement.dataset.ekTheme = "inherit";
  const props = { error: await busyFailure(), onRetry: () => {}, audience: "operator" } as const;
  const screen = await render(
    <div style={{ colorScheme, color, background }}>
      <ErrorState {...props} />
      <ErrorInline {...props} />
      <ErrorPage {...props} autoFocus={false} updateDocumentTitle={false} />
      <ErrorBanner {...props} />
    </div>,
  );
  for (const trigger of screen.container.querySelectorAll<HTMLElement>("[data-part=details-trigger]"))
    trigger.click();
  await expect.poll(() => screen.container.querySelectorAll("dl").length).toBe(4);
  const secondary = screen.container.querySelectorAll(
    "[data-part=description], [data-part=details-trigger], dt, .ek-reference",
  );
  expect(secondary.length).toBeGreaterThan(20);
  const ratios = [...secondary].map((element) => {
    const box = element.closest(".ek-banner");
    return getContrastRatio(
      getComputedStyle(element).color,
      box ? getComputedStyle(box).backgroundColor : background,
    );
  });
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
});
