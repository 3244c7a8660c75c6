/** Audits what a page offers to screen readers and keyboards. */
export interface PageNames {
  /** Every accessible name, without parts that are marked as code or as English. */
  names(): readonly string[];
  /** Elements that handle clicks but cannot be focused. */
  clickables(): readonly string[];
}

/** Runs inside the page before its scripts. Playwright serializes it, so everything is in one function. */
export function installPageNames(): void {
  const NAMED_ELEMENTS =
    "a[href], button, input, select, option, textarea, summary, img, th, label, legend, caption, " +
    "h1, h2, h3, h4, h5, h6, [aria-label], [aria-labelledby], [role]";
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
  /** A screen reader switches the language here (WCAG 3.1.2). */
  const NOT_TRANSLATED = "[lang|=en], code, samp, [translate=no]";

  const isVisible = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest(".sb-wrapper");
  const getName = (element: Element): string =>
    [...element.querySelectorAll(NOT_TRANSLATED)].reduce(
      (name, { textContent }) => name.replace(textContent, ""),
      window.axe.commons.text.accessibleText(element),
    );
  /** React listens at the root. It stores the handlers on the element, under a key with a random suffix. */
  const isClickable = (element: Element): boolean =>
    Object.entries(element).some(([key, props]) => key.startsWith("__reactProps$") && props.onClick);

  window.pageNames = {
    names() {
      window.axe.setup(document.body);
      const elements = [...document.body.querySelectorAll(NAMED_ELEMENTS)];
      const names = elements.filter((one) => isVisible(one) && !one.closest(NOT_TRANSLATED)).map(getName);
      window.axe.teardown();
      return [...new Set(names)];
    },
    clickables() {
      return [...document.body.querySelectorAll("*")]
        .filter((element) => isClickable(element) && isVisible(element))
        .filter(
          (element) => !element.closest(`${FOCUSABLE}, label, dialog`) && !element.querySelector(FOCUSABLE),
        )
        .map((element) => `<${element.localName}> ${element.textContent?.trim().slice(0, 40)}`);
    },
  };
}
