import { englishSource } from "../tooling/english-source.ts";
import { makeChoices, offerCombinations } from "../tooling/message-key-parts.ts";
import { diction, punctuation, simplified, taiwan, traditional, zhlint } from "./chinese.ts";
import { offeredActs, retryLabels, titles, wording } from "./phrases.ts";
import { parity, placeholderParity, plurals, unchanged, untranslated, whitespace } from "./structure.ts";
import { englishTone, fullStops, lengths, noTime, shouting } from "./style.ts";
import { termbase } from "./termbase.ts";
import type { Check, Finding, Texts } from "./types.ts";

/** Checks that examine a catalog as it is written. */
const structureChecks: readonly Check[] = [parity, plurals, placeholderParity];

/** Checks that examine each text with its choices made. */
const textChecks: readonly Check[] = [
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
  offeredActs,
];

/** The texts that have a choice. A text without one is examined once. */
const withChoice = (texts: Texts): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => makeChoices(text, []) !== text));

const makeAll = (texts: Texts, offered: readonly string[]): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, makeChoices(text, offered)]));

/** Runs every check on a catalog: on each text with every combination of its choices, as surfaces show it. */
export function checkCatalog(locale: string, texts: Texts): readonly Finding[] {
  const findings = [
    ...structureChecks.flatMap((check) => check({ locale, texts, source: englishSource })),
    ...offerCombinations.flatMap((offered, index) => {
      const subject = {
        locale,
        texts: makeAll(index === 0 ? texts : withChoice(texts), offered),
        source: makeAll(englishSource, offered),
        offered,
      };
      return textChecks.flatMap((check) => check(subject));
    }),
  ];
  // Several combinations may lead to the same text.
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
