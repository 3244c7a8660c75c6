import { UPDATE_STORY_ARGS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

/**
 * Writes a story's link into the URL of the page, as Storybook's controls do. Stories without the tag `dev` are tests and
 * keep their URL, because Storybook would render them again during their play function.
 */
export function publishLink({ id, tags }: { readonly id: string; readonly tags: readonly string[] }) {
  return (link: string): void => {
    if (tags.includes("dev"))
      addons.getChannel().emit(UPDATE_STORY_ARGS, { storyId: id, updatedArgs: { link } });
  };
}
