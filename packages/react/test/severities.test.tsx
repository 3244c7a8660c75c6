import { createErrorStore, ErrorBanner, ErrorSummary, ErrorToaster, PartialFailure } from "@errorkit/react";
import { expect, it } from "vitest";
import type { RenderResult } from "vitest-browser-react";
import { render } from "vitest-browser-react";
import { busyFailure } from "./helpers/failures.ts";
import { emulateMedia, getColorDistance, getContrastRatio, setTheme, themes } from "./helpers/visual.ts";

const severities = ["error", "warning", "info", "success"];

/** Renders every surface that has a background. */
async function renderSurfaces(): Promise<RenderResult> {
  const error = await busyFailure();
  const store = createErrorStore();
  store.add(error, { onRetry: () => {} });
  const screen = await render(
    <>
      <ErrorBanner error={error} onRetry={() => {}} />
      <ErrorSummary error={error} autoFocus={false} />
      <PartialFailure total={2} items={[{ id: "a", label: "a", error }]} />
      <ErrorToaster store={store} />
    </>,
  );
  await expect.poll(() => screen.container.querySelectorAll("[data-surface]").length).toBe(4);
  return screen;
}

/** Returns the computed style of each surface in each severity. */
async function getStyles(): Promise<
  readonly (readonly [name: string, severity: string, root: HTMLElement])[]
> {
  const { container } = await renderSurfaces();
  return [...container.querySelectorAll<HTMLElement>("[data-surface]")].flatMap((surface) =>
    severities.map((severity) => {
      const copy = surface.cloneNode(true) as HTMLElement;
      copy.dataset.severity = severity;
      surface.after(copy);
      return [surface.dataset.surface ?? "", severity, copy] as const;
    }),
  );
}

const getBackground = (element: Element) => getComputedStyle(element).backgroundColor;

it.each(themes)(
  "[B80] The backgrounds of the severities differ from each other and from the page, %s",
  async (theme) => {
    setTheme(theme);
    const page = getBackground(document.documentElement);
    const surfaces = await getStyles();
    const tooClose = surfaces.flatMap(([name, severity, root]) => {
      const others = surfaces.filter(([otherName, other]) => otherName === name && other !== severity);
      return [
        ["page", page] as const,
        ...others.map(([, other, element]) => [other, getBackground(element)] as const),
      ]
        .map(([other, color]) => [other, getColorDistance(getBackground(root), color)] as const)
        .filter(([, distance]) => distance < 0.026)
        .map(([other, distance]) => `${name}: ${severity} and ${other} ${distance.toFixed(3)}`);
    });
    expect(surfaces).toHaveLength(16);
    expect(tooClose).toEqual([]);
  },
);

it.each(themes)("[B80] Text, icons and borders keep their contrast in every severity, %s", async (theme) => {
  setTheme(theme);
  const page = getBackground(document.documentElement);
  const tooLow = (await getStyles()).flatMap(([name, severity, root]) => {
    const background = getBackground(root);
    const { borderTopColor, borderInlineStartColor } = getComputedStyle(root);
    const { color } = getComputedStyle(root.querySelector("[data-part=description]") ?? root);
    const ratios = [
      ["text", getContrastRatio(color, background), theme.startsWith("more") ? 13 : 6.9],
      ["icon", getContrastRatio(getComputedStyle(root, "::before").backgroundColor, background), 4.5],
      ["rail", getContrastRatio(borderInlineStartColor, background), 4.5],
      ["border inside", getContrastRatio(borderTopColor, background), 3.2],
      ["border outside", getContrastRatio(borderTopColor, page), 3.2],
    ] as const;
    return ratios
      .filter(([, ratio, least]) => ratio < least)
      .map(([part, ratio]) => `${name} ${severity} ${part}: ${ratio.toFixed(2)}`);
  });
  expect(tooLow).toEqual([]);
});

it("[B80] The pattern of the rail shows the severity in forced colors", async () => {
  await emulateMedia("forced-colors", "active");
  const patterns = (await getStyles()).map(([name, , root]) => {
    const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(root);
    return `${name} ${borderInlineStartStyle} ${Number.parseFloat(borderInlineStartWidth) >= 4}`;
  });
  expect(patterns).toEqual(
    ["banner", "summary", "partial", "toast"].flatMap((name) =>
      ["solid", "dashed", "dotted", "double"].map((style) => `${name} ${style} true`),
    ),
  );
});
