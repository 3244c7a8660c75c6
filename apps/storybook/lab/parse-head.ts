/**
 * Splits header lines from the body at the first empty line, or before a line with which JSON or a document begins, because a
 * chat may remove empty lines. Lines that are not headers are ignored.
 */
export function parseHead(text: string): { headers: (readonly [string, string])[]; body: string } {
  const end = /^\n|\n\n|(?:^|\n)(?=[{[<])/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = head
    // RFC 9112 section 5.2: a line that starts with a space continues the value of the line before.
    .replace(/\n[ \t]+/g, " ")
    .split("\n")
    .flatMap((line) => {
      const colon = line.indexOf(":");
      return colon > 0 && !/\s/.test(line.slice(0, colon))
        ? [[line.slice(0, colon), line.slice(colon + 1).trim()] as const]
        : [];
    });
  return { headers, body: end ? text.slice(end.index + end[0].length) : "" };
}
