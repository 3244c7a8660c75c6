// @boundaries-ignore the choices of messages are made as the catalogs are checked
import { makeChoices, offerCombinations } from "../../../packages/i18n/tooling/message-key-parts.ts";
import type { MessageRow } from "./message-rows.ts";

/** The placeholders that are numbers. Any other may be any text. */
const numericNames: ReadonlySet<string> = new Set([
  "count",
  "total",
  "done",
  "failed",
  "hours",
  "minutes",
  "seconds",
  "rfc",
  "section",
]);

/** Stands for any number. */
const NUMBER = "#";

/** Stands for any text. No message contains it. */
const ANY = "\uFFFC";

/** Writes a text so that texts with other numbers, case or white space are equal. */
const normalize = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => (numericNames.has(name) ? NUMBER : ANY))
    .replace(/\d+(?:[.,]\d+)*/g, NUMBER)
    .replace(/[^\S\n]+/g, " ");

/** A sentence ends with a line, or with a mark. A point within a key or a number is none. */
const sentenceEnd = /[。！？\n]|[.!?](?=\s|$)/;

/** Matches what is neither a letter nor a value at the start and the end: white space, quotation marks, brackets. */
const edges = new RegExp(`^[^\\p{L}\\p{N}${NUMBER}${ANY}]+|[^\\p{L}\\p{N}${NUMBER}${ANY}]+$`, "gu");

const listSentences = (text: string): string[] =>
  text.split(sentenceEnd).map((sentence) => sentence.replace(edges, ""));

/** A pattern for a sentence with placeholders. */
const toPattern = (sentence: string): RegExp =>
  new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(ANY, ".+")}$`, "u");

/** What a message looks like on the screen. */
interface Forms {
  /** With each combination of its choices. */
  readonly texts: readonly string[];
  /** Its sentences with placeholders that may be any text, also without what follows in brackets. */
  readonly patterns: readonly RegExp[];
}

function createForms(row: MessageRow): Forms {
  const messages = Object.values(row.texts);
  const texts = new Set(
    messages.flatMap((text) => offerCombinations.map((offered) => normalize(makeChoices(text, offered)))),
  );
  const sentences = [...texts]
    .flatMap(listSentences)
    .flatMap((sentence) => [sentence, sentence.replace(/\s*[（(].*/, "")])
    // A placeholder alone would match everything.
    .filter((sentence) => sentence.includes(ANY) && sentence !== ANY);
  return { texts: [...texts], patterns: [...new Set(sentences)].map(toPattern) };
}

/** Created at the first search, and kept: there are several hundred messages. */
const formsByRow = new WeakMap<MessageRow, Forms>();

function getForms(row: MessageRow): Forms {
  let forms = formsByRow.get(row);
  if (!forms) {
    forms = createForms(row);
    formsByRow.set(row, forms);
  }
  return forms;
}

/**
 * Returns whether a query finds a message: by its key, by its text as it is in the catalog, or by a sentence as users see it, with
 * choices made and placeholders filled.
 */
export function createSearch(query: string): (row: MessageRow) => boolean {
  const term = query.trim().toLowerCase();
  // A number alone would match each message with a number.
  const sentences = listSentences(normalize(query)).filter((sentence) => /\p{L}/u.test(sentence));
  return (row) => {
    if ([row.key, ...Object.values(row.texts)].some((text) => text.toLowerCase().includes(term))) return true;
    const { texts, patterns } = getForms(row);
    return sentences.some(
      (sentence) =>
        texts.some((text) => text.includes(sentence)) || patterns.some((pattern) => pattern.test(sentence)),
    );
  };
}
