import type { Page } from "playwright";
import type {} from "./preview-window.ts";

/**
 * The rows in the middle of a long table, but not the open one. All rows of a table look alike, and axe would take half a minute for a
 * table with hundreds of them.
 */
const MIDDLE_ROWS =
  "tbody > tr:nth-child(n + 16):nth-last-child(n + 16):not(:has([aria-expanded=true]), :has([aria-expanded=true]) + tr)";

/** The axe violations of the open story, with the options of its parameters. */
export function findViolations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (middleRows) => {
    const { options } = window.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters.a11y ?? {};
    const { violations } = await window.axe.run(
      { include: document.body, exclude: [".sb-wrapper", middleRows] },
      {
        ...options,
        // A story is a part of a page, outside of landmarks.
        rules: { ...options?.rules, region: { enabled: false } },
        resultTypes: ["violations"],
      },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  }, MIDDLE_ROWS);
}
