// @boundaries-ignore the choices of messages are made as the catalogs are checked
import { makeChoices, offerCombinations } from "../../../packages/i18n/tooling/message-key-parts.ts";
import type { Check } from "./check.ts";
import { isSimplified, isTraditional } from "./chinese-scripts.ts";
import { countCharacters } from "./message-rows.ts";

/** What users see of a message, with each combination of its choices. */
const listShown = (text: string): string[] => [
  ...new Set(offerCombinations.map((offered) => makeChoices(text, offered))),
];

/** The full-width mark for each half-width one. */
const wideByNarrow: Readonly<Record<string, string>> = {
  ",": "，",
  ".": "。",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
};

/**
 * Matches a half-width mark beside a Chinese character, as the checks of the catalogs do. Not that of a choice whose braces are wrong, or
 * whose name was translated.
 */
const narrowMark = /(?<!\{[^|}]*)(?:(?<=\p{Script=Han})[,.;:?!()]|[,.;:?!()](?=\p{Script=Han}))/gu;

const han = /\p{Script=Han}/u;

/** Matches two or more English words in a row. A part of a name such as `Retry-After` or `request ID` is no such word. */
const englishWords = /(?<![\w{-]|\w\.)[A-Za-z]?[a-z'’]+(?: +[A-Za-z]?[a-z'’]+)+(?![\w}-]|\.\w)/g;

/** What may stand after the mark at the end of a sentence. */
const closing = /["'”’」』)）\s]+$/;

const endsWith = (mark: RegExp) => (text: string) => mark.test(text.replace(closing, ""));
const hasStop = endsWith(/[.。]$/);
const hasEnd = endsWith(/[.。?？!！…]$/);

/** The checks of what users read. */
export const textChecks = {
  /** Half-width marks beside Chinese characters, each with the full-width one: `, → ，`. */
  narrowMarks: ({ text }) =>
    Array.from(
      listShown(text).join("\n").matchAll(narrowMark),
      ([mark]) => `${mark} → ${wideByNarrow[mark]}`,
    ),
  traditional: ({ text, locale }) => locale === "zh-CN" && [...text].filter(isTraditional),
  simplified: ({ text, locale }) => locale === "zh-TW" && [...text].filter(isSimplified),
  /** Nothing of the original is left, so it is not translated. */
  noChinese: ({ text, original }) => han.test(original) && !han.test(text),
  /** Beside Chinese characters. Names of products are written with capital letters. */
  english: ({ text, locale }) =>
    locale !== "en" &&
    han.test(text) &&
    (listShown(text).join("\n").match(englishWords) ?? []).filter((words) => /(?:^| )[a-z]/.test(words)),
  noStop: ({ text, original }) => listShown(original).every(hasStop) && !listShown(text).every(hasEnd),
  extraStop: ({ text, original }) => !listShown(original).some(hasStop) && listShown(text).some(hasStop),
  outerSpace: ({ text }) => listShown(text).some((shown) => shown !== shown.trim()),
  doubleSpace: ({ text }) => listShown(text).some((shown) => /\s{2}/.test(shown.trim())),
  /** By how many characters the message is too long. */
  tooLong: ({ text, limit }) => {
    const excess = countCharacters(text) - limit;
    return excess > 0 && [String(excess)];
  },
} satisfies Readonly<Record<string, Check>>;
