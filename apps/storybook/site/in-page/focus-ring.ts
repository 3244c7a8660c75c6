/** Audits the visibility of focus. */
export interface FocusRing {
  /** The fault in the ring of the focused element. `appearanceAtRest` is its `getAppearance` without focus. */
  findFault(element: Element, appearanceAtRest: string): string | undefined;
  /** The computed styles of a third-party control that may show focus. Empty for Errorkit's controls. */
  getAppearance(element: Element): string;
  /** Whether other elements cover the whole element. */
  isHidden(element: Element): boolean;
}

/** Runs inside the page before its scripts. Playwright serializes it, so everything is in one function. */
export function installFocusRing(): void {
  const pixel = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  /** Paints colors over each other and returns the resulting sRGB color. */
  const paint = (colors: readonly string[]): readonly number[] => {
    if (!pixel) throw new Error("The browser has no canvas.");
    for (const color of ["#fff", ...colors]) {
      pixel.fillStyle = color;
      pixel.fillRect(0, 0, 1, 1);
    }
    return [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  /** WCAG 2.2, "relative luminance". */
  const luminance = (colors: readonly string[]): number => {
    const [red = 0, green = 0, blue = 0] = paint(colors)
      .map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const getBackgrounds = (element: Element | null): readonly string[] =>
    element ? [...getBackgrounds(element.parentElement), getComputedStyle(element).backgroundColor] : [];
  const contrast = (color: string, backgrounds: readonly string[]): number => {
    const [dark = 0, light = 0] = [luminance(backgrounds), luminance([...backgrounds, color])].sort(
      (a, b) => a - b,
    );
    return (light + 0.05) / (dark + 0.05);
  };

  const isForeign = (element: Element): boolean =>
    element.closest(".ek") === null && element.closest('[class*="ant-"], [class*="awsui"]') !== null;

  window.focusRing = {
    // A library shows focus on the control, its wrapper or its sibling, by outline, shadow, border or background.
    getAppearance: (element) =>
      isForeign(element)
        ? [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling]
            .flatMap((one) => (one ? [getComputedStyle(one), getComputedStyle(one, "::after")] : []))
            .map((one) => `${one.outline} ${one.boxShadow} ${one.borderColor} ${one.backgroundColor}`)
            .join()
        : "",

    // Errorkit and the demo show an outline of at least two pixels with a contrast of 3:1 (WCAG 1.4.11, 2.4.7).
    findFault(element, appearanceAtRest) {
      if (isForeign(element))
        return window.focusRing.getAppearance(element) === appearanceAtRest
          ? "looks the same with and without the focus"
          : undefined;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const width = outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
      if (width < 2) return `has a focus ring of ${width}px`;
      const ratio = contrast(outlineColor, getBackgrounds(element.parentElement));
      return ratio < 3 ? `has a focus ring with a contrast of ${ratio.toFixed(1)}` : undefined;
    },

    // WCAG 2.4.11: sticky headers may cover a part of the element.
    isHidden(element) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const points: readonly (readonly [number, number])[] = [
        [x, y],
        [left + 2, y],
        [right - 2, y],
        [x, top + 2],
        [x, bottom - 2],
      ];
      return !points.some(([atX, atY]) => {
        const hit = document.elementFromPoint(atX, atY);
        const label = hit?.closest("label");
        return hit && (element.contains(hit) || hit.contains(element) || label?.contains(element));
      });
    },
  };
}
