import { SET_CURRENT_STORY } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

/**
 * Removes the arguments of the last story from the URL of the preview when another one opens. Storybook leaves them there, and
 * gives them to the new story if it has to load the preview again: when the last story did not stop in time.
 */
export function forgetArgs(): void {
  addons.getChannel().on(SET_CURRENT_STORY, () => {
    const url = new URL(location.href);
    url.searchParams.delete("args");
    history.replaceState(history.state, "", url);
  });
}
