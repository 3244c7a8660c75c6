import { UPDATE_STORY_ARGS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

/** Puts a story's link into the address of the page, as Storybook's own controls do. */
export function publishLink(storyId: string): (link: string) => void {
  return (link) => addons.getChannel().emit(UPDATE_STORY_ARGS, { storyId, updatedArgs: { link } });
}
