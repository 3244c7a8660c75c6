/** What others have named: products, and what stands in quotation marks. */
const NAMES = /ModelArts|Cloud Search Service|Graph Engine Service|MapReduce Service|“[^”]*”|「[^」]*」/g;

/**
 * The English words in a Chinese text. Abbreviations (`ID`, `HTML`), names with capitals inside and what holds a digit, a colon
 * or a bracket (`nightly-17`, `disks[0].size`) are codes, the same in each language.
 */
export function findEnglishWords(text: string): readonly string[] {
  const tokens = text.replace(NAMES, " ").match(/[\w.:[\]-]+/g) ?? [];
  return tokens.filter((token) => /^[A-Z]?[a-z]+(?:-[A-Za-z][a-z]*)*[.:]?$/.test(token) && token.length > 1);
}
