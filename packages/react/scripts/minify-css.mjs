/**
 * Removes comments, line breaks, and the spaces and zeros that mean nothing. A string stays as it is: in a selector its spaces count.
 * It changes nothing else, so that what an app gets is what the sources say. The bundler of the app may do more.
 */
export const minifyCss = (css) =>
  css
    .replace(/\/\*.*?\*\//gs, "")
    .split(/("[^"]*")/)
    .map((part, index) => (index % 2 === 1 ? part : removeSpaces(part)))
    .join("")
    .trim();

/** Keeps the space of an empty custom property, as in `--_more: ;`, and those of selectors, as in `.ek :is(…)`. */
const removeSpaces = (css) =>
  css
    .replace(/\s+/g, " ")
    .replace(/(?<!:) ?([{};,]) ?/g, "$1")
    .replace(/([({]) /g, "$1")
    .replace(/(?<=[{;][\w-]+): (?=[^;}])/g, ":")
    .replace(/(?<![\w.])0(?=\.\d)/g, "")
    .replaceAll(" )", ")")
    .replaceAll(";}", "}");

/** Numbers the private variables, `--_severity` and the others, in the order in which they occur. */
export const shortenPrivateNames = (css) => {
  const names = [...new Set(css.match(/--_[\w-]+/g))];
  return css.replace(/--_[\w-]+/g, (name) => `--_${names.indexOf(name).toString(36)}`);
};
