import type { Page } from "playwright";
import type {} from "./preview-window.ts";

/** The axe violations of the open story, with the options of its parameters. */
export function findViolations(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { options } = window.__STORYBOOK_PREVIEW__?.currentRender?.story?.parameters.a11y ?? {};
    const { violations } = await window.axe.run(
      { include: document.body, exclude: [".sb-wrapper"] },
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
  });
}
