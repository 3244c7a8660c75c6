import type { ReactElement } from "react";
import { createElement as h } from "react";
import { useGlobals } from "storybook/manager-api";
import { findLocaleOfTag } from "../toolbar-tags.ts";
import type { Translations } from "../translations/translate.ts";
import { translate } from "../translations/translate.ts";

interface TranslatedLabelProps {
  readonly translations: Translations;
  readonly english: string;
}

/** A label of the frame, in the toolbar's language. */
export function TranslatedLabel({ translations, english }: TranslatedLabelProps): ReactElement {
  const [{ locale }] = useGlobals();
  return h("span", null, translate(translations, english, findLocaleOfTag(locale)));
}
