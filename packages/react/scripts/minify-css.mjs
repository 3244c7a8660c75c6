/**
 * Removes comments, line breaks, and the spaces that mean nothing. A string stays as it is: in a selector its spaces count.
 * It changes nothing else, so that what an app gets is what the sources say. The bundler of the app may do more.
 */
export const minifyCss = (css) =>
  css
    .replace(/\/\*.*?\*\//gs, "")
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : removeSpaces(part)))
    .join("")
    .trim();

/** Keeps the space of an empty custom property, as in `--_more: ;`. */
const removeSpaces = (css) =>
  css
    .replace(/\s+/g, " ")
    .replace(/(?<!:) ?([{};,]) ?/g, "$1")
    .replace(/([({]) /g, "$1")
    .replaceAll(" )", ")")
    .replaceAll(";}", "}");
