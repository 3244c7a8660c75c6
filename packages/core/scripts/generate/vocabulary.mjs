import { header, stringConst } from "./emit.mjs";

/** The names of members and headers that the readers know. */
export function vocabulary(readJson) {
  const lists = Object.entries(readJson("data/vocabulary.json")).map(
    ([name, { about, names }]) => `\n/** ${about} */\n${stringConst(name, Object.keys(names).join(" "))}`,
  );
  return {
    "src/failure/body/vocabulary.generated.ts": header("data/vocabulary.json") + lists.join(""),
  };
}
