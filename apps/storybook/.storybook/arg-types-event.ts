import type { ArgTypes } from "storybook/internal/csf";

/** The event by which a story sends the descriptions of its properties, in the toolbar's language, to the panel of controls. */
export const ARG_TYPES_TRANSLATED = "errorkit/arg-types-translated";

/** What the event carries. */
export interface TranslatedArgTypes {
  readonly storyId: string;
  readonly argTypes: ArgTypes;
}
