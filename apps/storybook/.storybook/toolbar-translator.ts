import type { ErrorTranslator } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import { createPseudoCatalog } from "@errorkit/i18n/pseudo";

/** One translator for every supported locale, as an app has one. */
const translator = createErrorTranslator();
const pseudoTranslators = new Map<string, ErrorTranslator>();

/** Loads the catalog before Storybook renders the story, as an app does at startup, so that the first announcement is translated. */
export async function loadToolbarLocale(tag: string): Promise<void> {
  if (!isPseudoLocale(tag)) await translator.setLocale(tag);
}

/** The translator for the selected tag. Each pseudo-locale has a separate one, made from the English catalog. */
export function getToolbarTranslator(tag: string): ErrorTranslator {
  if (!isPseudoLocale(tag)) return translator;
  const pseudoTranslator =
    pseudoTranslators.get(tag) ?? createErrorTranslator({ catalogs: { en: createPseudoCatalog(tag) } });
  pseudoTranslators.set(tag, pseudoTranslator);
  return pseudoTranslator;
}

const isPseudoLocale = (tag: string): tag is "en-XA" | "ar-XB" => tag === "en-XA" || tag === "ar-XB";
