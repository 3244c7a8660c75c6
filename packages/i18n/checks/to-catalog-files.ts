import { cause } from "../src/locales/en/cause.ts";
import { failure } from "../src/locales/en/failure.ts";
import { controls, failures } from "../src/locales/en/resident.ts";
import { status } from "../src/locales/en/status.ts";
import { ui } from "../src/locales/en/ui.ts";
import { parts } from "../src/locales/flatten.ts";
import type { Texts } from "./finding.ts";
import { baseOf } from "./keys.ts";

/** A table's rows in another locale's texts, in the English order. */
const rows = (table: object, texts: Texts): string =>
  Object.keys(table)
    .map((level) => {
      const row = parts.map((part) => texts[`${level}.${part}`]).filter((text) => text !== undefined);
      return `  ${JSON.stringify(level)}: ${JSON.stringify(row)},\n`;
    })
    .join("");

/** Flat texts in the English order, plural keys in the locale's own categories. */
const lines = (source: object, texts: Texts): string =>
  [...new Set(Object.keys(source).map(baseOf))]
    .flatMap((base) => Object.keys(texts).filter((key) => baseOf(key) === base))
    .map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(texts[key])},\n`)
    .join("");

const named = (texts: Texts): string =>
  Object.entries(texts)
    .filter(([key]) => key.startsWith("name."))
    .map(([key, text]) => `  ${key.slice(5)}: ${JSON.stringify(text)},\n`)
    .join("");

/** A locale's catalog as TypeScript files, by their path under `src/locales`, ready for `biome check --write`. */
export function toCatalogFiles(locale: string, texts: Texts): Readonly<Record<string, string>> {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const plurals =
    categories.length > 1 ? `, ${categories.map((category) => JSON.stringify(category)).join(" | ")}` : "";
  const identifier = locale.replace(/-/g, "");
  const importOf = (name: string, types: string): string =>
    `import type { ${name} } from "../en/${types}.ts";\n`;
  const typesFrom = (types: string): string => `import type { ${types} } from "../translation.ts";\n\n`;
  const table = (name: string, source: object): string =>
    `${importOf(`${name} as source`, name)}${typesFrom("TranslatedTable")}` +
    `export const ${name}: TranslatedTable<typeof source> = {\n${rows(source, texts)}};\n`;

  return {
    [`${locale}/cause.ts`]: table("cause", cause),
    [`${locale}/failure.ts`]: table("failure", failure),
    [`${locale}/status.ts`]: table("status", status),
    [`${locale}/names.ts`]:
      `${typesFrom("Names")}/** Short technical names, for status lists and details. */\n` +
      `export const names: Names = {\n${named(texts)}};\n`,
    [`${locale}/ui.ts`]:
      `${importOf("ui as source", "ui")}${typesFrom("Translation")}` +
      `export const ui: Translation<typeof source${plurals}> = {\n${lines(ui, texts)}};\n`,
    [`${locale}/resident.ts`]:
      importOf("controls as sourceControls, failures as sourceFailures", "resident") +
      typesFrom("TranslatedTable, Translation") +
      `export const failures: TranslatedTable<typeof sourceFailures> = {\n${rows(failures, texts)}};\n\n` +
      `export const controls: Translation<typeof sourceControls${plurals}> = {\n${lines(controls, texts)}};\n`,
    [`${locale}.ts`]: `import type { Catalog } from "../catalog.ts";
import { flatten, flattenNames } from "./flatten.ts";
import type { FlatNames } from "./translation.ts";
import { cause } from "./${locale}/cause.ts";
import { failure } from "./${locale}/failure.ts";
import { names } from "./${locale}/names.ts";
import { controls, failures } from "./${locale}/resident.ts";
import { status } from "./${locale}/status.ts";
import { ui } from "./${locale}/ui.ts";

const ${identifier}: Catalog & FlatNames = {
  ...flatten({ ...failures, ...failure, ...cause, ...status }),
  ...controls,
  ...ui,
  ...flattenNames(names),
};
export default ${identifier};
`,
  };
}
