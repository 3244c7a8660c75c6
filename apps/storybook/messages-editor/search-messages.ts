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

/** Writes a text so that texts with other numbers or case are equal. */
const normalize = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => (numericNames.has(name) ? NUMBER : ANY))
    .replace(/\d+(?:[.,]\d+)*/g, NUMBER);

/** Copied text has spaces and line breaks where the message has none. */
const removeSpaces = (text: string): string => text.replace(/\s+/g, "");

/** A point within a key or a number ends no sentence. */
const sentenceEnd = /[。！？]|[.!?](?=\s|$)/;

/** Matches what is neither a letter nor a value at the start and the end: quotation marks, brackets. */
const edges = new RegExp(`^[^\\p{L}\\p{N}${NUMBER}${ANY}]+|[^\\p{L}\\p{N}${NUMBER}${ANY}]+$`, "gu");

const trimEdges = (text: string): string => text.replace(edges, "");

const listSentences = (text: string): string[] =>
  text.split(sentenceEnd).map((sentence) => trimEdges(removeSpaces(sentence)));

/** A pattern for a sentence with placeholders, which may follow a heading and a colon. */
const toPattern = (sentence: string): RegExp =>
  new RegExp(`(?:^|[:：])${sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(ANY, ".+")}$`, "u");

/** Matches a sentence that is long enough to be found within a longer text. */
const longSentence = /\p{Script=Han}{4}|.{12}/u;

/** What a message looks like on the screen, without spaces. */
interface Forms {
  /** With each combination of its choices. */
  readonly texts: readonly string[];
  /** Its sentences without placeholders that may be any text. */
  readonly sentences: readonly string[];
  /** Its sentences with such placeholders, also without what follows in brackets. */
  readonly patterns: readonly RegExp[];
}

function createForms(row: MessageRow): Forms {
  const texts = new Set(
    Object.values(row.texts).flatMap((text) =>
      offerCombinations.map((offered) => normalize(makeChoices(text, offered))),
    ),
  );
  const sentences = [...new Set([...texts].flatMap(listSentences))].filter((sentence) => sentence !== "");
  const patterns = sentences
    .flatMap((sentence) => [sentence, sentence.replace(/[（(].*/, "")])
    // A placeholder alone would match everything.
    .filter((sentence) => sentence.includes(ANY) && sentence !== ANY)
    .map(toPattern);
  return {
    texts: [...texts].map(removeSpaces),
    sentences: sentences.filter((sentence) => !sentence.includes(ANY)),
    patterns,
  };
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
 * choices made and placeholders filled. The query may be a part of the sentence, or have more than the sentence, such as a heading.
 */
export function createSearch(query: string): (row: MessageRow) => boolean {
  const term = query.trim().toLowerCase();
  // A number alone would match each message with a number.
  const sentences = listSentences(normalize(query)).filter((sentence) => /\p{L}/u.test(sentence));
  // "Error: Conflict" has two parts. A short message has to be one of them: its word is a part of many sentences.
  const parts = new Set(sentences.flatMap((sentence) => sentence.split(/[:：]/)).map(trimEdges));
  return (row) => {
    if ([row.key, ...Object.values(row.texts)].some((text) => text.toLowerCase().includes(term))) return true;
    const forms = getForms(row);
    return (
      forms.sentences.some((own) => parts.has(own)) ||
      sentences.some(
        (sentence) =>
          forms.texts.some((text) => text.includes(sentence)) ||
          forms.sentences.some((own) => longSentence.test(own) && sentence.includes(own)) ||
          forms.patterns.some((pattern) => pattern.test(sentence)),
      )
    );
  };
}

/** Returns how near a message is to a query: 0 if it is the query, 1 if it begins with it, 2 otherwise. Marks do not count. */
export function createRank(query: string): (row: MessageRow) => number {
  const simplify = (text: string) => trimEdges(removeSpaces(text));
  const term = simplify(normalize(query));
  // Without a query, no forms are needed.
  if (term === "") return () => 2;
  return (row) => {
    const texts = [normalize(row.key), ...getForms(row).texts].map(simplify);
    if (texts.includes(term)) return 0;
    return texts.some((text) => text.startsWith(term)) ? 1 : 2;
  };
}
