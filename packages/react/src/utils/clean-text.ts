// C0 and C1 controls, bidi marks, embeddings and isolates, zero-width and tag characters: they can reorder or
// hide what a person reads (Unicode TR36, "Trojan Source"). A joiner stays where it joins an emoji.
const INVISIBLE =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]|\u200D(?!\p{Extended_Pictographic})/gu;

/** Untrusted text as one readable line of at most `max` characters, never cut inside a character. */
export function cleanText(text: string, max = 300): string {
  // Bounded first: a pattern over a megabyte is work that nobody sees.
  const line = text
    .slice(0, max * 4)
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(INVISIBLE, "")
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
