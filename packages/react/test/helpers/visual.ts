import type { SupportedLocale } from "@errorkit/i18n";
import { onTestFinished, TestRunner } from "vitest";
import { cdp, page, server } from "vitest/browser";

/** The themes of the stylesheet. */
export const themes = ["light", "dark", "more light", "more dark"] as const;

/** Each theme with a language. A theme changes only colors and a language only texts, so each pair is not needed. */
export const views: readonly (readonly [theme: (typeof themes)[number], locale: SupportedLocale])[] = [
  ["light", "en"],
  ["dark", "zh-CN"],
  ["more light", "zh-CN"],
  ["more dark", "en"],
];

/** Sets the theme of the page, as your app does. */
export function setTheme(theme: (typeof themes)[number]): void {
  const { style } = document.documentElement;
  style.colorScheme = theme.endsWith("dark") ? "dark" : "light";
  style.background = "light-dark(white, #191b20)";
  if (theme.startsWith("more")) document.documentElement.dataset.ekContrast = "more";
  else delete document.documentElement.dataset.ekContrast;
}

/** Emulates a media feature, `''` for none, until the test ends. Skips the test in other browsers than Chromium, which cannot. */
export async function emulateMedia(name: string, value: string): Promise<void> {
  if (server.browser !== "chromium")
    TestRunner.getCurrentTest()?.context.skip("only Chromium emulates media features");
  const session = cdp() as unknown as { send(method: string, params: object): Promise<void> };
  const set = (features: readonly object[]) => session.send("Emulation.setEmulatedMedia", { features });
  await set([{ name, value }]);
  onTestFinished(() => set([]));
}

/** Sets the width of the page. It is high enough that the browser draws everything. */
export const setWidth = (width: number): Promise<void> => page.viewport(width, 4000);

/**
 * Returns the share of an element's pixels that are dark in a screenshot, because computed styles do not show forced colors.
 * The page must have the size of a phone: screenshots of larger pages are scaled down.
 */
export async function getDarkPixelShare(element: Element): Promise<number> {
  const picture = await page.screenshot({ element, save: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (!context) throw new Error("The browser has no 2D canvas.");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 384) count += 1;
  }
  return count / (width * height);
}

/** Lists the elements and pseudo-elements with an animation or a transition. */
export function findMotion(root: Element): readonly string[] {
  return [root, ...root.querySelectorAll("*")].flatMap((element) =>
    [undefined, "::before", "::after"].flatMap((side) => {
      const { animationName, transitionDuration } = getComputedStyle(element, side);
      const isStill = animationName === "none" && !/[1-9]/.test(transitionDuration);
      return isStill ? [] : [`${element.className} ${side} ${animationName} ${transitionDuration}`];
    }),
  );
}

/** Returns red, green and blue of a CSS color, from 0 to 1, over white where it is translucent. */
function getChannels(color: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("The browser has no 2D canvas.");
  for (const fill of ["white", color]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((channel) => channel / 255);
}

const toLinear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Returns the contrast ratio of two colors. See "contrast ratio" of WCAG 2.2. */
export function getContrastRatio(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((color) => {
      const [r = 0, g = 0, b = 0] = getChannels(color).map(toLinear);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Returns lightness, a and b of a color in OKLab. See "oklab()" of CSS Color 4. */
function getOklab(color: string): readonly number[] {
  const [r = 0, g = 0, b = 0] = getChannels(color).map(toLinear);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** Returns the distance of two colors in OKLab. About 0.02 is the least that one notices. */
export function getColorDistance(one: string, other: string): number {
  const lab = getOklab(other);
  return Math.hypot(...getOklab(one).map((value, index) => value - (lab[index] ?? 0)));
}
