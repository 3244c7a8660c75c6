/** A text without its `<!-- -->` comments; linear, however many are left open. */
export function stripComments(text: string): string {
  let from = text.indexOf("<!--");
  if (from < 0) return text;
  let kept = "";
  let at = 0;
  while (from >= 0) {
    const end = text.indexOf("-->", from + 4);
    kept += text.slice(at, from);
    if (end < 0) return kept;
    at = end + 3;
    from = text.indexOf("<!--", at);
  }
  return kept + text.slice(at);
}
