import { findStatusByName, getStatus } from "@errorkit/core";
import { translators } from "../common/catalogs.ts";

/** `Too Many Requests` becomes `toomanyrequests`. */
const normalize = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, "");

/** What may follow a status besides its name: `502 error`, `502 错误`. */
const ERROR_WORDS = ["error", "错误", "錯誤", "报错", "報錯"];

/** The names of a status in any language, normalized. */
const listNames = (status: number): readonly string[] => {
  const { phrase = "", aliases = [] } = getStatus(status) ?? {};
  return [phrase, ...aliases, ...Object.values(translators).map(({ statusName }) => statusName(status) ?? "")]
    .map(normalize)
    .filter(Boolean);
};

/** `429 Too Many Requests`, `429 请求过多` */
const NAMED_STATUS = /^([1-5]\d\d)\s*(\D{3,60})$/;

/** Reads a line that is a status and its name, in any language. */
export function readNamedStatus(line: string): string | undefined {
  const [, status = "", name = ""] = NAMED_STATUS.exec(line.trim()) ?? [];
  return [...listNames(Number(status)), ...ERROR_WORDS].includes(normalize(name)) ? status : undefined;
}

/** A status and the words behind it: `409 conflict when…`. The words end at a number. */
const STATUS_AND_WORDS = /(?<![\w.-])([45]\d\d)(?![\w.])([^\d\n]{0,80})/g;

/** The words of the phrase that are too general to follow a number by chance: `of`, `not`, `too`. */
const MIN_WORD_LENGTH = 4;

/** Whether words begin with the name of a status, or with a word of its phrase. */
function isNamed(status: number, words: string): boolean {
  const text = normalize(words);
  const [first = ""] = /\p{L}+/u.exec(words) ?? [];
  const phraseWords = (getStatus(status)?.phrase ?? "").toLowerCase().split(/\W+/);
  return (
    listNames(status).some((name) => text.startsWith(name)) ||
    (first.length >= MIN_WORD_LENGTH && phraseWords.includes(first.toLowerCase())) ||
    ERROR_WORDS.some((word) => (/^\w/.test(word) ? first.toLowerCase() === word : first.startsWith(word)))
  );
}

/** A line that begins with a status: `504, the page does not open`. */
const LEADING_STATUS = /^\s*([45]\d\d)(?:\s*[,:;，：；、]|\s+[-–—]\s)/m;

/** Finds a 4xx or 5xx status in a sentence, by the word behind it: `Customer got a 409 conflict`. Returns its digits. */
export const findWrittenStatus = (text: string): string | undefined =>
  ([...text.matchAll(STATUS_AND_WORDS)].find(([, status, words = ""]) => isNamed(Number(status), words)) ??
    LEADING_STATUS.exec(text))?.[1];

/** Reads the title of an error page: `502 Bad Gateway`, `Service Unavailable`. */
export function readStatusTitle(title: string): number | undefined {
  const status = Number(findWrittenStatus(title) ?? findStatusByName(title.trim())?.code);
  return status >= 400 ? status : undefined;
}
