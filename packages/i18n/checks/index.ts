import { englishSource } from "../tooling/english-source.ts";
import { diction, punctuation, simplified, taiwan, traditional, zhlint } from "./chinese.ts";
import { retryLabels, titles, wording } from "./phrases.ts";
import { parity, placeholderParity, plurals, unchanged, untranslated, whitespace } from "./structure.ts";
import { englishTone, fullStops, lengths, noTime, shouting } from "./style.ts";
import { termbase } from "./termbase.ts";
import type { Check, Finding, Texts } from "./types.ts";

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
  lengths,
  noTime,
  termbase,
  wording,
  titles,
  retryLabels,
];

/** Runs every check on a catalog. */
export function checkCatalog(locale: string, texts: Texts): readonly Finding[] {
  return checks.flatMap((check) => check({ locale, texts, source: englishSource }));
}
