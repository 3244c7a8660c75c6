import { expect, waitFor } from "storybook/test";

/** Lists elements that are wider than the page and are not inside a scrollable region. */
function listTooWide(): string[] {
  const { clientWidth } = document.documentElement;
  const isInScrollRegion = (element: Element) => {
    for (
      let ancestor = element.parentElement;
      ancestor && ancestor !== document.body;
      ancestor = ancestor.parentElement
    )
      if (getComputedStyle(ancestor).overflowX !== "visible") return true;
    return false;
  };
  return [...document.body.querySelectorAll("*")]
    .filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && !isInScrollRegion(element),
    )
    .map((element) => `${element.tagName} ${element.className}`);
}

/** The page does not scroll horizontally (WCAG 1.4.10). */
export const expectToFit = (): Promise<void> => waitFor(() => expect(listTooWide()).toEqual([]));
