/**
 * Lets links to a section, such as `#jobs`, stay in the preview. Its page has `<base target="_parent">`, by which such a link would
 * open the preview in place of the whole Storybook.
 */
export function followSectionLinks(): void {
  document.addEventListener(
    "click",
    ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
      if (link) link.target = "_self";
    },
    { capture: true },
  );
}
