import type { Check, Subject } from "./finding.ts";
import { perText } from "./finding.ts";
import { baseOf, placeholdersOf } from "./keys.ts";
import { isChinese } from "./mask.ts";

/** 1: the same base keys in both catalogs. */
export const parity: Check = ({ texts, source }) => {
  const here = new Set(Object.keys(texts).map(baseOf));
  const there = new Set(Object.keys(source).map(baseOf));
  return [
    ...[...there]
      .filter((key) => !here.has(key))
      .map((key) => ({ check: 1, key, message: "is missing: translate it", severity: "fail" as const })),
    ...[...here]
      .filter((key) => !there.has(key))
      .map((key) => ({
        check: 1,
        key,
        message: "is not in the English catalog: remove it",
        severity: "fail" as const,
      })),
  ];
};

/** 2: exactly the plural categories of the locale. */
export const plurals: Check = ({ locale, texts, source }) => {
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted().join(" ");
  const bases = new Set(
    [...Object.keys(source), ...Object.keys(texts)].filter((key) => baseOf(key) !== key).map(baseOf),
  );
  return [...bases].flatMap((key) => {
    const found = Object.keys(texts)
      .filter((candidate) => candidate !== key && baseOf(candidate) === key)
      .map((candidate) => candidate.slice(key.length + 1))
      .sort()
      .join(" ");
    const message = `has the plural categories "${found}", ${locale} needs "${wanted}"`;
    return found === wanted ? [] : [{ check: 2, key, message, severity: "fail" as const }];
  });
};

/** 3: the placeholders of the English text, and nothing that i18next or a browser would take for more than text. */
export const placeholderParity: Check = perText(3, (text, key, { source }) => {
  const english = source[key] ?? source[`${baseOf(key)}_other`];
  if (english !== undefined && placeholdersOf(text) !== placeholdersOf(english)) {
    return `has the placeholders "${placeholdersOf(text)}", English has "${placeholdersOf(english)}"`;
  }
  const rest = text.replace(/\{\{[a-zA-Z]+\}\}/g, "");
  return /\{|\}|\$t\(|<\/?[a-z0-9]/i.test(rest) && "holds more than {{name}} placeholders";
});

/** 4: white space and Unicode. */
export const whitespace: Check = perText(4, (text) => {
  if (text.trim() === "") return "is empty";
  if (text !== text.trim()) return "begins or ends with white space";
  if (/ {2}/.test(text)) return "holds two spaces in a row";
  if (/[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/.test(text)) {
    return "holds a character that cannot be seen";
  }
  return text !== text.normalize("NFC") && "is not in Unicode normalisation form C";
});

/** Whether a text is English still: a pattern without words, or with units only, may be the same anywhere. */
const isEnglish: (text: string, key: string, subject: Subject) => boolean = (text, key, { locale, source }) =>
  !locale.startsWith("en") &&
  /\p{L}{4}/u.test(text.replace(/\{\{\w+\}\}/g, "")) &&
  text === (source[key] ?? source[`${baseOf(key)}_other`]);

/** 13: what still stands in English. */
export const untranslated: Check = perText(
  13,
  (text, key, subject) =>
    isChinese(subject.locale) && isEnglish(text, key, subject) && "is the same as in English",
);

/** 13 for scripts that share words with English, where the same word may be right. */
export const unchanged: Check = perText(
  13,
  (text, key, subject) =>
    !isChinese(subject.locale) && isEnglish(text, key, subject) && "is the same as in English",
  "warn",
);
