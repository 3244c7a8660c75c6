import { expect, waitFor } from "storybook/test";

/** The styles of an element and of the elements around it, without the body. */
const getStyles = (element: Element | null): readonly CSSStyleDeclaration[] =>
  element && element !== document.body
    ? [getComputedStyle(element), ...getStyles(element.parentElement)]
    : [];

/** Whether an element cannot make the page scroll, or is zoomed: WebKit measures it without the zoom. */
function isIgnored(element: Element): boolean {
  const [own, ...around] = getStyles(element);
  return own?.zoom !== "1" || around.some(({ overflowX, zoom }) => overflowX !== "visible" || zoom !== "1");
}

/** Lists elements that are wider than the page. */
function listTooWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const elements = [...document.body.querySelectorAll("*")].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1 && !isIgnored(element),
  );
  return [...(scrollWidth > clientWidth ? [document.documentElement] : []), ...elements].map(
    (element) => `${element.tagName} ${element.className}`,
  );
}

/** The page does not scroll horizontally (WCAG 1.4.10). */
export const expectToFit = (): Promise<void> => waitFor(() => expect(listTooWide()).toEqual([]));
