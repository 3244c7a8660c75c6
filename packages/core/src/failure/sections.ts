/** A text without its comments, CDATA as escaped text; what is left open goes. Linear, however much is left open. */
export function resolveSections(text: string): string {
  const start = /<!(?:--|\[CDATA\[)/g;
  let kept = "";
  let at = 0;
  for (let found = start.exec(text); found; found = start.exec(text)) {
    const comment = found[0] === "<!--";
    const end = text.indexOf(comment ? "-->" : "]]>", start.lastIndex);
    kept += text.slice(at, found.index);
    if (end < 0) return kept;
    if (!comment) kept += text.slice(start.lastIndex, end).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    at = end + 3;
    start.lastIndex = at;
  }
  return kept + text.slice(at);
}
