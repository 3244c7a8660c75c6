import { expect, waitFor } from "storybook/test";

/** What is wider than its page, though no region of its own scrolls it. */
function tooWide(): string[] {
  const { clientWidth } = document.documentElement;
  const isHeld = (element: Element) => {
    for (
      let around = element.parentElement;
      around && around !== document.body;
      around = around.parentElement
    )
      if (getComputedStyle(around).overflowX !== "visible") return true;
    return false;
  };
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !isHeld(element))
    .map((element) => `${element.tagName} ${element.className}`);
}

/** The page needs no sideways scroll (WCAG 1.4.10). */
export const expectToFit = (): Promise<void> => waitFor(() => expect(tooWide()).toEqual([]));
