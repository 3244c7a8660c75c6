import { getBaseKey, listPlaceholders } from "../tooling/message-key-parts.ts";
import { isChinese } from "./fill-placeholders.ts";
import type { Check, Subject } from "./types.ts";
import { perText } from "./types.ts";

/** 1: the same base keys in both catalogs. */
export const parity: Check = ({ texts, source }) => {
  const translated = new Set(Object.keys(texts).map(getBaseKey));
  const expected = new Set(Object.keys(source).map(getBaseKey));
  return [
    ...[...expected]
      .filter((key) => !translated.has(key))
      .map((key) => ({ check: 1, key, message: "is missing: translate it", severity: "fail" as const })),
    ...[...translated]
      .filter((key) => !expected.has(key))
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
  const expected = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted().join(" ");
  const bases = new Set(
    [...Object.keys(source), ...Object.keys(texts)].filter((key) => getBaseKey(key) !== key).map(getBaseKey),
  );
  return [...bases].flatMap((key) => {
    const found = Object.keys(texts)
      .filter((candidate) => candidate !== key && getBaseKey(candidate) === key)
      .map((candidate) => candidate.slice(key.length + 1))
      .sort()
      .join(" ");
    const message = `has the plural categories "${found}", ${locale} needs "${expected}"`;
    return found === expected ? [] : [{ check: 2, key, message, severity: "fail" as const }];
  });
};

/** 3: the placeholders of the English text, and nothing else that i18next or a browser would interpret. */
export const placeholderParity: Check = perText(3, (text, key, { source }) => {
  const english = source[key] ?? source[`${getBaseKey(key)}_other`];
  if (english !== undefined) {
    const found = listPlaceholders(text).join(" ");
    const expected = listPlaceholders(english).join(" ");
    if (found !== expected) return `has the placeholders "${found}", English has "${expected}"`;
  }
  // What is left must have no brace (`{{- name}}`), no nesting (`$t(key)`) and no tag (`<b>`, `<1>`).
  const rest = text.replace(
    /\{\{(?:[a-zA-Z]+|(?:retry|refresh|support|page)\?[^{}|\s][^{}|]*(?:\|[^{}|]*)?|(?:retry|refresh|support|page)\?\|[^{}|]+)\}\}/g,
    "",
  );
  return (
    /[{}|]|\$t\(|<\/?[a-z0-9]/i.test(rest) &&
    "has more than {{name}} placeholders and {{retry?choices|like this}}"
  );
});

/** 4: white space and Unicode. */
export const whitespace: Check = perText(4, (text) => {
  if (text.trim() === "") return "is empty";
  if (text !== text.trim()) return "begins or ends with white space";
  if (/ {2}/.test(text)) return "has two spaces in a row";
  if (/[\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/.test(text)) {
    return "has an invisible character";
  }
  return text !== text.normalize("NFC") && "is not in Unicode normalization form C";
});

/** Whether a text is still English. A pattern with no word of four letters (`{{label}}: {{value}}`) may be the same in any locale. */
const isEnglish: (text: string, key: string, subject: Subject) => boolean = (text, key, { locale, source }) =>
  !locale.startsWith("en") &&
  /\p{L}{4}/u.test(text.replace(/\{\{\w+\}\}/g, "")) &&
  text === (source[key] ?? source[`${getBaseKey(key)}_other`]);

/** 13: no text is left in English. */
export const untranslated: Check = perText(
  13,
  (text, key, subject) =>
    isChinese(subject.locale) && isEnglish(text, key, subject) && "is the same as in English",
);

/** 13 for languages that share words with English: the same word may be correct. */
export const unchanged: Check = perText(
  13,
  (text, key, subject) =>
    !isChinese(subject.locale) && isEnglish(text, key, subject) && "is the same as in English",
  "warn",
);
