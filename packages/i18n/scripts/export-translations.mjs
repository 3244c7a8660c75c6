// Writes dist/json/<locale>.json for translators: each catalog with a note per text.
import { mkdirSync, writeFileSync } from "node:fs";
import { loadCatalogs, loadSource } from "./load-source.mjs";

const { englishSource } = await loadSource("tooling/english-source.ts");
const { exportJson } = await loadSource("tooling/export-json.ts");
const directory = new URL("../dist/json/", import.meta.url);
mkdirSync(directory, { recursive: true });

for (const [locale, catalog] of Object.entries(await loadCatalogs())) {
  const json = exportJson(locale, locale === "en" ? englishSource : catalog, englishSource);
  writeFileSync(new URL(`${locale}.json`, directory), `${JSON.stringify(json, null, 2)}\n`);
}
