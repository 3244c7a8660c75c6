import { statuses } from "@errorkit/core";
import en from "../src/locales/en.ts";
import { diction, punctuation, simplified, taiwan, traditional, zhlint } from "./chinese.ts";
import type { Check, Finding, Texts } from "./finding.ts";
import { parity, placeholderParity, plurals, unchanged, untranslated, whitespace } from "./structure.ts";
import { budgets, englishTone, fullStops, noTime, shouting } from "./style.ts";
import { termbase } from "./termbase.ts";

/** The English texts, with the registry's phrases as technical names. */
export const source: Texts = {
  ...en,
  ...Object.fromEntries(
    Object.values(statuses).map((status) => [`name.${status.code}`, status.phrase] as const),
  ),
};

const checks: readonly Check[] = [
  parity,
  plurals,
  placeholderParity,
  whitespace,
  fullStops,
  shouting,
  punctuation,
  zhlint,
  diction,
  simplified,
  traditional,
  taiwan,
  englishTone,
  untranslated,
  unchanged,
  budgets,
  noTime,
  termbase,
];

/** Everything that is wrong with a catalog. */
export function checkCatalog(locale: string, texts: Texts): readonly Finding[] {
  return checks.flatMap((check) => check({ locale, texts, source }));
}
