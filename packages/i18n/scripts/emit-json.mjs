// Writes each built catalog as JSON with a note per key, for translators.
import { mkdirSync, writeFileSync } from "node:fs";
import { statuses } from "@errorkit/core";
import { supportedLocales } from "../dist/locale.js";
import en from "../dist/locales/en.js";
import { toJson } from "../dist/to-json.js";

const names = Object.values(statuses).map((status) => [`name.${status.code}`, status.phrase]);
const source = { ...en, ...Object.fromEntries(names) };
const directory = new URL("../dist/json/", import.meta.url);
mkdirSync(directory, { recursive: true });

for (const locale of supportedLocales) {
  const { default: catalog } = await import(`../dist/locales/${locale}.js`);
  const json = toJson(locale, locale === "en" ? source : catalog, source);
  writeFileSync(new URL(`${locale}.json`, directory), `${JSON.stringify(json, null, 2)}\n`);
}
