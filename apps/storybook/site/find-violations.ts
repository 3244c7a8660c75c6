import type { Page } from "playwright";
import type {} from "./preview-window.ts";

/** The rules of axe whose result follows from styles: colors, sizes, overflow. The others read texts and structure. */
const STYLE_RULES = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"];

/** The axe violations of the open story, with the options of its parameters, of all rules or of those about styles. */
export function findViolations(page: Page, rules: "all" | "styles"): Promise<readonly string[]> {
  return page.evaluate(
    async (runOnly) => {
      const { options } = window.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters.a11y ?? {};
      const { violations } = await window.axe.run(
        { include: document.body, exclude: [".sb-wrapper"] },
        {
          ...options,
          ...runOnly,
          // A story is a part of a page, outside of landmarks.
          rules: { ...options?.rules, region: { enabled: false } },
          resultTypes: ["violations"],
        },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
    },
    rules === "styles" ? { runOnly: { type: "rule", values: STYLE_RULES } } : {},
  );
}
