import { onTestFinished } from "vitest";
import { cdp, page } from "vitest/browser";

/** The themes that the sheet draws. */
export const themes = ["light", "dark", "more light", "more dark"] as const;

/** Puts the page into a theme, as a host does. */
export function setTheme(theme: (typeof themes)[number]): void {
  const { style } = document.documentElement;
  style.colorScheme = theme.endsWith("dark") ? "dark" : "light";
  style.background = "light-dark(white, #191b20)";
  if (theme.startsWith("more")) document.documentElement.dataset.ekContrast = "more";
  else delete document.documentElement.dataset.ekContrast;
}

/** Emulates a media feature, `''` for none, until the test is over. */
export async function emulateMedia(name: string, value: string): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<void> };
  const set = (features: readonly object[]) => session.send("Emulation.setEmulatedMedia", { features });
  await set([{ name, value }]);
  onTestFinished(() => set([]));
}

/** Makes the page as wide as a phone, or as wide as before; high enough for everything to be drawn. */
export const setWidth = (width: number): Promise<void> => page.viewport(width, 4000);

/**
 * The share of an element's pixels that are dark, as it is painted: no style tells what forced colours do. For a page of a
 * phone's size: a larger one is painted smaller than it is.
 */
export async function getDarkPixelShare(element: Element): Promise<number> {
  const picture = await page.screenshot({ element, save: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (!context) throw new Error("No canvas to look at a picture with");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 384) count += 1;
  }
  return count / (width * height);
}

/** What moves by itself or takes its time to change: elements and what is drawn before and after them. */
export function findMotion(root: Element): readonly string[] {
  return [root, ...root.querySelectorAll("*")].flatMap((element) =>
    [undefined, "::before", "::after"].flatMap((side) => {
      const { animationName, transitionDuration } = getComputedStyle(element, side);
      const still = animationName === "none" && !/[1-9]/.test(transitionDuration);
      return still ? [] : [`${element.className} ${side} ${animationName} ${transitionDuration}`];
    }),
  );
}

/** A colour of the page as red, green and blue from 0 to 1, over white where it is translucent. */
function channelsOf(colour: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("No canvas to read a colour with");
  for (const fill of ["white", colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3).map((channel) => channel / 255);
}

/** The contrast of two colours (WCAG 2.2, "contrast ratio"). */
export function getContrastRatio(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = channelsOf(colour).map((channel) =>
        channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
