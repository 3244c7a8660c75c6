// Plain JavaScript, because Node 20 does not run TypeScript.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseJson } from "./generate/emit.mjs";
import { errorCodes } from "./generate/error-codes.mjs";
import { serviceDocuments } from "./generate/services.mjs";
import { registry, vendorStatuses } from "./generate/statuses.mjs";
import { systems } from "./generate/systems.mjs";
import { vocabulary } from "./generate/vocabulary.mjs";

export { packNames } from "./generate/vocabulary.mjs";

const root = new URL("../", import.meta.url);

/** The path and text of each generated file, from the data in `base`. */
export function generatedFiles(base = root) {
  const readText = (path) => readFileSync(new URL(path, base), "utf8");
  const readJson = (path) => parseJson(readText(path), path);
  const services = readdirSync(new URL("data/services/", base)).sort();
  return {
    ...registry(readJson),
    ...vendorStatuses(readJson),
    ...serviceDocuments(readJson, services),
    ...errorCodes(readJson, services),
    ...vocabulary(readJson),
    ...systems(readText),
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [path, content] of Object.entries(generatedFiles())) {
    writeFileSync(new URL(path, root), content);
  }
}
