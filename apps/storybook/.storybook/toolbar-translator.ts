import type { ErrorTranslator } from "@errorkit/i18n";
import { createErrorTranslator } from "@errorkit/i18n";
import { createPseudoCatalog } from "@errorkit/i18n/pseudo";

/** One translator follows the toolbar through every real language, as a host's would. */
const real = createErrorTranslator();
const pseudo = new Map<string, ErrorTranslator>();

/** Loads the words before the story is drawn, as a host does at boot: the first words read out are the right ones. */
export async function loadToolbarLanguage(tag: string): Promise<void> {
  if (!isPseudo(tag)) await real.setLocale(tag);
}

/** The translator for the toolbar's choice; each pseudo-language has its own, made from English. */
export function getToolbarTranslator(tag: string): ErrorTranslator {
  if (!isPseudo(tag)) return real;
  const made = pseudo.get(tag) ?? createErrorTranslator({ catalogs: { en: createPseudoCatalog(tag) } });
  pseudo.set(tag, made);
  return made;
}

const isPseudo = (tag: string): tag is "en-XA" | "ar-XB" => tag === "en-XA" || tag === "ar-XB";
