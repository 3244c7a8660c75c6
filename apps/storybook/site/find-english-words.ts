/** Names, which are not translated: products, and text in quotation marks. */
const NAMES = /ModelArts|Cloud Search Service|Graph Engine Service|MapReduce Service|“[^”]*”|「[^」]*」/g;

/**
 * Finds English words in a Chinese text. Abbreviations (`ID`, `HTML`), names with inner capitals, and text with a digit, a
 * colon or a bracket (`nightly-17`, `disks[0].size`) are codes and the same in every language.
 */
export function findEnglishWords(text: string): readonly string[] {
  // `Close`, `wasn`, `close-circle`, `Name:`
  const tokens = text.replace(NAMES, " ").match(/[\w.:[\]-]+/g) ?? [];
  return tokens.filter((token) => /^[A-Z]?[a-z]+(?:-[A-Za-z][a-z]*)*[.:]?$/.test(token) && token.length > 1);
}
