// Reads a translated JSON back and says what breaks: npm run translation -w @errorkit/i18n -- <file> [--locale <tag>] [--write]
// With --write, and when nothing breaks, the texts become the locale's catalog in src/locales.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { defaultServerConditions, runnerImport } from "vite";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: "string" }, write: { type: "boolean", default: false } },
});
const [named] = positionals;
if (!named) {
  console.error("Usage: npm run translation -w @errorkit/i18n -- <file.json> [--locale <tag>] [--write]");
  process.exit(2);
}
// npm runs scripts in the package's folder; the path is meant from where it was typed.
const file = resolve(process.env.INIT_CWD ?? "", named);
let json;
try {
  json = readFileSync(file, "utf8");
} catch (error) {
  console.error(`Can't read ${file}: ${error.message}`);
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
const { locale, texts, findings } = readTranslation(json, values.locale);
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
  console.log("Now run in the root folder: npx biome check --write packages/i18n/src/locales");
  console.log(
    "A new locale is named in src/locale.ts, src/resident.ts, src/loaders.ts and package.json as well.",
  );
}
