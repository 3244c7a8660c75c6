import { STORY_PREPARED } from "storybook/internal/core-events";
import type { API } from "storybook/manager-api";

interface PreparedStory {
  readonly parameters: { readonly layout?: string };
}

/** Session storage, because Storybook also keeps the panel's state for the session. */
const HIDDEN_PANEL_KEY = "errorkit/hidden-panel";

/**
 * Hides the panel when the user opens a full-page story (`layout: "fullscreen"`), and shows it again on the next story
 * with another layout. Between two full-page stories the panel stays as the user leaves it.
 */
export function autoHidePanel(api: API): void {
  const follow = (isFullscreen: boolean) => {
    const wasAutoHidden = sessionStorage.getItem(HIDDEN_PANEL_KEY) !== null;
    if (isFullscreen && !wasAutoHidden && api.getIsPanelShown()) {
      api.togglePanel(false);
      sessionStorage.setItem(HIDDEN_PANEL_KEY, "");
    } else if (!isFullscreen && wasAutoHidden) {
      api.togglePanel(true);
      sessionStorage.removeItem(HIDDEN_PANEL_KEY);
    }
  };
  api.on(STORY_PREPARED, ({ parameters }: PreparedStory) => follow(parameters.layout === "fullscreen"));
  // Without a path, Storybook opens the first page, which is on the screen before it is prepared.
  if (!new URLSearchParams(location.search).has("path")) follow(true);
}
