import en from "../src/locales/en.ts";
import { parts } from "../src/locales/flatten.ts";
import { getBaseKey } from "../tooling/message-key-parts.ts";
import type { Texts } from "./types.ts";

const bases = [...new Set(Object.keys(en).map(getBaseKey))];
const rowKeys = bases
  .filter((base) => base.endsWith(".title"))
  .map((base) => base.slice(0, -".title".length));
const inRows = new Set(rowKeys.flatMap((key) => parts.map((part) => `${key}.${part}`)));

const line = (key: string, value: unknown): string => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;

/** The rows of the failures, in the order of the English catalog. */
const writeRows = (texts: Texts): string =>
  rowKeys
    .map((key) => {
      const row = parts.map((part) => texts[`${key}.${part}`]).filter((text) => text !== undefined);
      return line(key, row);
    })
    .join("");

/** The messages of the surfaces in the order of the English catalog, with the plural categories of the locale. */
const writeUi = (texts: Texts): string =>
  bases
    .filter((base) => !inRows.has(base))
    .flatMap((base) => Object.keys(texts).filter((key) => getBaseKey(key) === base))
    .map((key) => line(key, texts[key]))
    .join("");

/** `name.404` becomes `404`. */
const writeNames = (texts: Texts): string =>
  Object.entries(texts)
    .filter(([key]) => key.startsWith("name."))
    .map(([key, text]) => `  ${key.slice("name.".length)}: ${JSON.stringify(text)},\n`)
    .join("");

/** The source of `src/locales/<locale>.ts`, to be formatted with `biome check --write`. */
export function writeCatalog(locale: string, texts: Texts): string {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const plurals =
    categories.length > 1 ? `, ${categories.map((category) => JSON.stringify(category)).join(" | ")}` : "";
  const identifier = locale.replace(/-/g, "");
  return `import type { EnglishTables } from "./en.ts";
import { flatten, flattenNames } from "./flatten.ts";
import type { Catalog, FlatNames, Names, TranslatedTable, Translation } from "./types.ts";

const failures: TranslatedTable<EnglishTables["failures"]> = {
${writeRows(texts)}};

const ui: Translation<EnglishTables["ui"]${plurals}> = {
${writeUi(texts)}};

const names: Names = {
${writeNames(texts)}};

const ${identifier}: Catalog & FlatNames = { ...flatten(failures), ...ui, ...flattenNames(names) };
export default ${identifier};
`;
}
