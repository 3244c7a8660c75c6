import { header, stringConst } from "./emit.mjs";

/** A list as one text. Several names with any beginning become one pattern: `*err *fault` is `*(?:err|fault)`. */
export function packNames(names) {
  const endings = names.filter((name) => name.startsWith("*")).map((name) => name.slice(1));
  if (endings.length < 2) return names.join(" ");
  return [...names.filter((name) => !name.startsWith("*")), `*(?:${endings.join("|")})`].join(" ");
}

/** The names of members and headers that the readers know. */
export function vocabulary(readJson) {
  const lists = Object.entries(readJson("data/vocabulary.json")).map(
    ([name, { about, names }]) => `\n/** ${about} */\n${stringConst(name, packNames(Object.keys(names)))}`,
  );
  return {
    "src/failure/body/vocabulary.generated.ts": header("data/vocabulary.json") + lists.join(""),
  };
}
