/**
 * Characters that hide or reorder text (Unicode TR36), lone surrogates and U+FFFD: `user\u202etxt.exe`. Not the joiner inside an
 * emoji.
 */
const INVISIBLE = /(?!\u200d\p{Extended_Pictographic})[\p{Cf}\p{Cs}\ufffd]/gu;

/**
 * Makes one line of any text, for display: without control characters, bidirectional marks and other invisible characters, with
 * single spaces, and at most `maxLength` UTF-16 code units long. Never cuts a character in two. Markup stays: it is text.
 *
 * @param maxLength - a longer text is truncated and ends with `…`. Default 1000
 * @see https://www.unicode.org/reports/tr36/
 * @example
 * cleanText("a\u202e\n b"); // "a b"
 * cleanText("abcdef", 4); // "abc…"
 */
export function cleanText(text: string, maxLength: number = 1000): string {
  // Truncated first, so that no pattern runs over a megabyte.
  const start = text.slice(0, 4 * maxLength);
  // Most texts are printable ASCII with single spaces.
  const line = /[^!-~]{2}|[^ -~]|^ | $/.test(start)
    ? start
        .replace(INVISIBLE, "")
        .replace(/[\p{Cc}\s]+/gu, " ")
        .trim()
    : start;
  return line.length > maxLength ? line.slice(0, maxLength).replace(/.$/u, "…") : line;
}
