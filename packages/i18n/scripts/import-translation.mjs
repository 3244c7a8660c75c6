// Checks a translated JSON file: npm run i18n:import -w @errorkit/i18n -- <file> [--locale <tag>] [--write]
// With --write, and when no check fails, the texts become src/locales/<locale>.ts.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadSource } from "./load-source.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: "string" }, write: { type: "boolean", default: false } },
});
const [path] = positionals;
if (!path) {
  console.error("Usage: npm run i18n:import -w @errorkit/i18n -- <file.json> [--locale <tag>] [--write]");
  process.exit(2);
}
// npm runs scripts in the folder of the package; INIT_CWD is the folder where the command was typed.
const file = resolve(process.env.INIT_CWD ?? "", path);
let json;
try {
  json = readFileSync(file, "utf8");
} catch (error) {
  console.error(`Can't read ${file}: ${error.message}`);
  process.exit(2);
}

const { importTranslation } = await loadSource("checks/import-translation.ts");
const { locale, texts, findings } = importTranslation(json, values.locale);
for (const { severity, check, key, message } of findings) {
  console.log(`${severity === "fail" ? "error" : "warning"}: ${key} (check ${check}): ${message}`);
}
const errors = findings.filter(({ severity }) => severity === "fail").length;
console.log(
  `${locale}: ${Object.keys(texts).length} texts, ${errors} errors, ${findings.length - errors} warnings`,
);
if (errors > 0) process.exit(1);
if (values.write) {
  const { writeCatalog } = await loadSource("checks/write-catalog.ts");
  const target = new URL(`../src/locales/${locale}.ts`, import.meta.url).pathname;
  writeFileSync(target, writeCatalog(locale, texts));
  execFileSync("npx", ["biome", "check", "--write", target], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  console.log(`Wrote src/locales/${locale}.ts. A new locale also needs an entry in src/locales/index.ts.`);
  console.log("Then run: npm run i18n:essential -w @errorkit/i18n");
}
