// Matches characters that reorder or hide text (Unicode TR36, "Trojan Source"): C0 and C1 controls, bidi marks,
// embeddings and isolates, zero-width and tag characters ("user\u202Etxt.exe"). A joiner inside an emoji does not match.
const INVISIBLE =
  /[\p{Cc}\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]|\u200D(?!\p{Extended_Pictographic})/gu;

/** Returns untrusted text as one readable line of at most `max` characters, never cut inside a character. */
export function cleanText(text: string, max = 300): string {
  // Truncated first, so that the patterns never run over a megabyte.
  const line = text
    .slice(0, max * 4)
    // Matches line breaks and tabs.
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(INVISIBLE, "")
    .trim();
  if (line.length <= max) return line;
  const cut = line.slice(0, max);
  // Matches the first half of a surrogate pair, as in an emoji that was cut in two.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
