import { cleanText } from "./clean-text.ts";

/** Longer than a message, because redacting may shorten it. */
const MAX_LENGTH = 4000;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Replaces XML's five entities, `&nbsp;` and numeric references: `&#39;`, `&#x27;`. */
export function unescapeEntities(text: string): string {
  return text.replace(/&(?:#(x?[\da-f]{1,7})|([a-z]{2,4}));/gi, (whole, reference, name) => {
    // 039 and 0x27 are both 39.
    const point = Number(`0${reference}`);
    // No name of at most four letters is inherited.
    return entities[name] ?? (point <= 0x10ffff ? String.fromCodePoint(point) : whole);
  });
}

const TAG_NAMES =
  "(?:html|head|body|title|h[1-6]|p|br|hr|div|span|pre|code|a|b|i|strong|center|ul|li|table|t[rdh]|script|style|svg|img|iframe|form|input|meta|link)\\b";

/** Markup: a closing tag, a tag with an attribute, or a common HTML tag. Not a placeholder such as `<name>`. */
const MARKUP = new RegExp(String.raw`<(?:\/|!|\?|[a-z][\w-]*\s+[\w:-]+=|${TAG_NAMES})`, "i");

/** How an HTML page starts: `<!doctype html>`, or a common HTML tag. */
export const HTML_START: RegExp = new RegExp(
  String.raw`^(?:<\?xml[^<>]*>\s*)?<(?:!doctype ?html\b|${TAG_NAMES})`,
  "i",
);

/**
 * Makes one line of plain text: removes markup, stack traces and invisible characters, and truncates to 4,000 characters. Returns
 * `undefined` for a value that is no text, and when nothing is left.
 */
export function sanitizeText(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  // Only the last line of Python's stack trace is a message.
  let text = value
    .slice(0, MAX_LENGTH)
    .trim()
    .replace(/^Traceback \(most.*\n/s, "");
  // Cut the stack trace (V8 and Java, PHP, .NET, Go), and the request ID that Azure Storage appends to its messages.
  text = cleanText(text.split(/\n[ \t]*(?:at |#0 |Stack trace:|goroutine \d|RequestId:)/, 1)[0]!, MAX_LENGTH);
  if (MARKUP.test(text)) {
    text = text
      .replace(/<(?:script|style)\b[\s\S]*?(?:<\/(?:script|style)>|$)/gi, " ")
      .replace(/<[a-z!/?][^<>]*(?:>|$)/gi, " ");
    // `<<b>script>`: removing one tag can leave another.
    text = cleanText(MARKUP.test(text) ? text.replaceAll("<", "") : text, MAX_LENGTH);
  }
  return text || undefined;
}
