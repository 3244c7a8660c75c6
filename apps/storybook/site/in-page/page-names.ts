/** Audits the texts of a page, and what it offers to screen readers and keyboards. */
export interface PageNames {
  /** Every accessible name, without parts that are marked as code or as English. */
  names(): readonly string[];
  /** Every visible text, placeholders included, without parts that are marked as code or as English. */
  texts(): readonly string[];
  /** Elements that handle clicks but cannot be focused. */
  clickables(): readonly string[];
}

/** Runs inside the page before its scripts. Playwright serializes it, so everything is in one function. */
export function installPageNames(): void {
  const NAMED_ELEMENTS =
    "a[href], button, input, select, option, textarea, summary, img, th, label, legend, caption, " +
    "h1, h2, h3, h4, h5, h6, [aria-label], [aria-labelledby], [role]";
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
  const CODE = "code, samp, [translate=no]";
  /** Attributes whose value a user sees or a screen reader announces. */
  const TEXT_ATTRIBUTES = ["placeholder", "aria-label", "alt", "title"];
  /** What a user typed, and what a service sent: its direction is `auto`, because its language is not known. */
  const NOT_OF_THE_PAGE = "script, style, textarea, [dir=auto]";

  /** Code, or marked as English: a screen reader switches the language there (WCAG 3.1.2). */
  const isNotTranslated = (element: Element): boolean =>
    element.closest(CODE) !== null || element.closest("[lang]")?.matches("[lang|=en]") === true;
  const isVisible = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest(".sb-wrapper");
  const getName = (element: Element): string =>
    [...element.querySelectorAll(`[lang|=en], ${CODE}`)].reduce(
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
      const names = elements.filter((one) => isVisible(one) && !isNotTranslated(one)).map(getName);
      window.axe.teardown();
      return [...new Set(names)];
    },
    texts() {
      const isText = (element: Element | null): element is Element =>
        element !== null &&
        isVisible(element) &&
        !isNotTranslated(element) &&
        !element.closest(NOT_OF_THE_PAGE);
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue?.trim();
        if (text && isText(node.parentElement)) found.push(text);
      }
      for (const attribute of TEXT_ATTRIBUTES) {
        const elements = [...document.body.querySelectorAll(`[${attribute}]`)];
        found.push(...elements.filter(isText).map((element) => element.getAttribute(attribute) ?? ""));
      }
      return [...new Set(found)];
    },
    clickables() {
      return (
        [...document.body.querySelectorAll("*")]
          .filter((element) => isClickable(element) && isVisible(element))
          // Rows of Ant Design have a handler, which does nothing unless they can be expanded.
          .filter((element) => !element.closest(".ant-table-row"))
          .filter(
            (element) => !element.closest(`${FOCUSABLE}, label, dialog`) && !element.querySelector(FOCUSABLE),
          )
          .map((element) => `<${element.localName}> ${element.textContent?.trim().slice(0, 40)}`)
      );
    },
  };
}
