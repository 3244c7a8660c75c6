const MAX_MESSAGE = 1000;

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** XML's five entities, the no-break space and numeric references. */
export function unescapeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return Object.hasOwn(entities, name) ? entities[name]! : whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Whether a text holds markup, and not just a placeholder such as `<name>`. */
const markup =
  /<(?:\/|!|\?|[a-z][\w-]*\s+[\w:-]+=|(?:html|head|body|title|h[1-6]|p|br|hr|div|span|pre|code|a|b|i|u|em|strong|center|ul|ol|li|table|t[rdh]|script|style|svg|img|iframe|form|input|font|meta|link|small|details)\b)/i;

/**
 * One line of plain text: no markup, no stack, no control or bidirectional characters, cut to a readable length;
 * `undefined` when nothing is left.
 */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  let text = value.slice(0, 4 * MAX_MESSAGE).trim();
  if (/^Traceback \(most/.test(text)) text = text.slice(text.trimEnd().lastIndexOf("\n") + 1);
  // Where a stack begins: V8 and Java, .NET, PHP, Go; and the trailer of Azure Storage's messages.
  text = text.split(/\n[ \t]*(?:at |#0 |Stack trace:|goroutine \d|RequestId:)/, 1)[0]!;
  text = text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd\p{Cs}]/gu, "");
  if (markup.test(text)) {
    text = text
      .replace(/<(?:script|style)\b.*?(?:<\/(?:script|style)>|$)/gi, " ")
      .replace(/<[a-z!/?][^<>]*(?:>|$)/gi, " ")
      .replace(/ +/g, " ");
    // Tags that only show once others are gone.
    if (markup.test(text)) text = text.replaceAll("<", "");
  }
  text = text.trim();
  return text.length > MAX_MESSAGE
    ? text.slice(0, MAX_MESSAGE).replace(/.\p{Cs}?$/u, "…")
    : text || undefined;
}
