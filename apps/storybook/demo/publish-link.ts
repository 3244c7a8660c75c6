import { UPDATE_STORY_ARGS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

/**
 * Puts a story's link into the address of the page, as Storybook's own controls do. A story that the sidebar hides is a
 * test, and keeps its address: Storybook would draw it again in the middle of its play function.
 */
export function publishLink({ id, tags }: { readonly id: string; readonly tags: readonly string[] }) {
  return (link: string): void => {
    if (tags.includes("dev"))
      addons.getChannel().emit(UPDATE_STORY_ARGS, { storyId: id, updatedArgs: { link } });
  };
}
