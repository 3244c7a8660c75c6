import type { API } from "storybook/manager-api";
import type { TranslatedArgTypes } from "../arg-types-event.ts";
import { ARG_TYPES_TRANSLATED } from "../arg-types-event.ts";

/** Shows the descriptions in the panel of controls in the toolbar's language. */
export function translateControls(api: API): void {
  api.on(ARG_TYPES_TRANSLATED, ({ storyId, argTypes }: TranslatedArgTypes) => {
    void api.updateStory(storyId, { argTypes });
  });
}
