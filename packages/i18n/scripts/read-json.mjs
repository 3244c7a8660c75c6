// Reads a translated JSON back and says what breaks: node scripts/read-json.mjs <file> [--locale <tag>] [--write]
// With --write, and when nothing breaks, the texts become the locale's catalog in src/locales.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { defaultServerConditions, runnerImport } from "vite";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: "string" }, write: { type: "boolean", default: false } },
});
const [file] = positionals;
if (!file) {
  console.error("Usage: node scripts/read-json.mjs <file.json> [--locale <tag>] [--write]");
  process.exit(2);
}

/** Node 20 cannot run TypeScript; Vite can, with the packages' sources behind their names. */
const load = async (path) =>
  (
    await runnerImport(new URL(path, import.meta.url).pathname, {
      configFile: false,
      logLevel: "error",
      resolve: { conditions: ["@errorkit/source", ...defaultServerConditions] },
    })
  ).module;

const { readTranslation } = await load("../checks/read-translation.ts");
const { locale, texts, findings } = readTranslation(readFileSync(file, "utf8"), values.locale);
for (const { severity, check, key, message } of findings) {
  console.log(`${severity === "fail" ? "breaks" : "look at"} ${key} (check ${check}): ${message}`);
}
const broken = findings.filter(({ severity }) => severity === "fail").length;
console.log(
  `${locale}: ${Object.keys(texts).length} texts, ${broken} broken, ${findings.length - broken} to look at`,
);
if (broken > 0) process.exit(1);
if (values.write) {
  const { toCatalogFiles } = await load("../checks/to-catalog-files.ts");
  const directory = new URL("../src/locales/", import.meta.url);
  mkdirSync(new URL(`${locale}/`, directory), { recursive: true });
  for (const [path, text] of Object.entries(toCatalogFiles(locale, texts))) {
    writeFileSync(new URL(path, directory), text);
    console.log(`wrote src/locales/${path}`);
  }
  console.log("Now run: npx biome check --write src/locales");
  console.log(
    "A new locale is named in src/locale.ts, src/resident.ts, src/loaders.ts and package.json as well.",
  );
}
