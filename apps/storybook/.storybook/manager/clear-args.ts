import { DOCS_PREPARED } from "storybook/internal/core-events";
import type { API } from "storybook/manager-api";

/**
 * Removes the arguments of a story from the URL when the user opens a documentation page. Storybook does so only when another story
 * opens, so a link to the page would carry what the user typed elsewhere.
 */
export function clearArgs(api: API): void {
  api.on(DOCS_PREPARED, () => api.applyQueryParams({ args: null }, { replace: true }));
}
