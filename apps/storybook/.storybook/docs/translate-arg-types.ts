import type { ArgTypes, InputType } from "storybook/internal/csf";
import { addons } from "storybook/preview-api";
import type { TranslatedArgTypes } from "../arg-types-event.ts";
import { ARG_TYPES_TRANSLATED } from "../arg-types-event.ts";
import { readGlobals } from "../globals.ts";

interface ShownStory {
  readonly id: string;
  readonly viewMode: string;
  readonly argTypes: ArgTypes;
  readonly globals: Record<string, unknown>;
}

/** The stories whose descriptions the panel may show in another language than English. */
const translated = new Set<string>();

/** Sends the descriptions of a story's properties to the panel of controls, which gets them only in English from Storybook. */
export async function translateArgTypes({ id, viewMode, argTypes, globals }: ShownStory): Promise<void> {
  const { locale } = readGlobals(globals);
  if (viewMode !== "story" || (locale === "en" && !translated.has(id))) return;
  translated.add(id);
  const [{ propertyTranslations }, { translate }] = await Promise.all([
    import("../translations/properties.ts"),
    import("../translations/translate.ts"),
  ]);
  const translateOne = (argType: InputType): InputType => ({
    ...argType,
    ...(argType.description && {
      description: translate(propertyTranslations, argType.description, locale),
    }),
  });
  const event: TranslatedArgTypes = {
    storyId: id,
    argTypes: Object.fromEntries(
      Object.entries(argTypes).map(([name, argType]) => [name, translateOne(argType)]),
    ) as ArgTypes,
  };
  addons.getChannel().emit(ARG_TYPES_TRANSLATED, event);
}
