import { readFileSync } from "node:fs";
import { supportedLocales } from "@errorkit/i18n";
import zhCN from "@errorkit/i18n/locales/zh-CN";
import { describe, expect, it } from "vitest";
import { importTranslation } from "../checks/import-translation.ts";
import type { Texts } from "../checks/types.ts";
import { writeCatalog } from "../checks/write-catalog.ts";
import { englishSource } from "../tooling/english-source.ts";
import { exportJson } from "../tooling/export-json.ts";
import { allCatalogs } from "./all-catalogs.ts";

const catalogs: Readonly<Record<string, Texts>> = { ...allCatalogs, en: englishSource };
const jsonOf = (locale: string) => JSON.stringify(exportJson(locale, catalogs[locale] ?? {}, englishSource));

/** Code without white space, commas and quotes, which the formatter decides. */
const withoutFormat = (code: string) => code.replace(/[\s,"]/g, "");

describe.each(supportedLocales)("the JSON for translators in %s", (locale) => {
  const json = exportJson(locale, catalogs[locale] ?? {}, englishSource);
  const keys = Object.keys(json).filter((key) => !key.startsWith("@"));

  it("has the place and the maximum length of every text", () => {
    for (const key of keys) {
      const description = expect.stringMatching(/^[A-Z].{10,}\. At most \d+ characters\.( \{\{.+)?$/);
      expect(json[`@${key}`], key).toMatchObject({ description });
    }
  });

  it("has a note for every placeholder", () => {
    for (const key of keys) {
      const names = [...String(json[key]).matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);
      const { placeholders = {} } = json[`@${key}`] as { placeholders?: Record<string, string> };
      expect(Object.keys(placeholders).sort()).toEqual([...new Set(names)].sort());
    }
  });

  it("can be imported again without a loss", () => {
    const { texts, findings, ...rest } = importTranslation(jsonOf(locale));
    expect(rest).toEqual({ locale });
    expect(texts).toEqual(catalogs[locale]);
    expect(findings.filter(({ severity }) => severity === "fail")).toEqual([]);
  });
});

describe("the import of a translation", () => {
  it.each([
    ["is not JSON", "{", "the file"],
    ["is a list", "[]", "the file"],
    ["is empty", "", "the file"],
    ["has no locale", "{}", "@@locale"],
    ["has a locale that is no language tag", '{"@@locale":"not a tag"}', "@@locale"],
    ["has a number as a text", jsonOf("zh-CN").replace('"重试"', "7"), "ui.retry"],
    ["lost a placeholder", jsonOf("zh-CN").replace("{{permission}}", ""), "ui.missingPermission"],
    ["lost a key", jsonOf("zh-TW").replace('"ui.retry":"再試一次",', ""), "ui.retry"],
    ["is too long", jsonOf("zh-TW").replace('"再試一次"', '"請您稍候片刻再重試一次"'), "ui.retry"],
  ])("reports a file that %s", (_how, json, key) => {
    expect(importTranslation(json).findings).toContainEqual(
      expect.objectContaining({ key, severity: "fail" }),
    );
  });

  it("accepts a byte order mark, and a locale from the command line", () => {
    const flat = `\ufeff${JSON.stringify(zhCN)}`;
    expect(importTranslation(flat, "zh-CN").findings).toEqual([]);
  });

  it.each(supportedLocales.filter((locale) => locale !== "en"))("writes the source file of %s", (locale) => {
    const source = readFileSync(new URL(`../src/locales/${locale}.ts`, import.meta.url), "utf8");
    expect(withoutFormat(writeCatalog(locale, catalogs[locale] ?? {}))).toBe(withoutFormat(source));
  });
});
