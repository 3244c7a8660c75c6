import type { Page } from "playwright";
import type {} from "./preview-window.ts";

/** What axe finds wrong on the open story, by the rules of the accessibility addon and the story's own. */
export function findViolations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { options } = window.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters.a11y ?? {};
    const { violations } = await window.axe.run(
      { include: document.body, exclude: [".sb-wrapper"] },
      { ...options, resultTypes: ["violations"] },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
    );
  });
}
