import { STORY_PREPARED } from "storybook/internal/core-events";
import type { API } from "storybook/manager-api";

interface Prepared {
  readonly parameters: { readonly layout?: string };
}

/** Storybook keeps the panel's state for the session, so what we did to it is kept as long. */
const CLOSED_BY_US = "errorkit/closed-panel";

/**
 * Closes the panel at the first of the stories that are whole pages (`layout: "fullscreen"`), and opens it again at the
 * next story that isn't. Between them it stays as the visitor puts it.
 */
export function giveRoomToWholePages(api: API): void {
  api.on(STORY_PREPARED, ({ parameters }: Prepared) => {
    const isClosedByUs = sessionStorage.getItem(CLOSED_BY_US) !== null;
    const isWholePage = parameters.layout === "fullscreen";
    if (isWholePage && !isClosedByUs && api.getIsPanelShown()) {
      api.togglePanel(false);
      sessionStorage.setItem(CLOSED_BY_US, "");
    } else if (!isWholePage && isClosedByUs) {
      api.togglePanel(true);
      sessionStorage.removeItem(CLOSED_BY_US);
    }
  });
}
