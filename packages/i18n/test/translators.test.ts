import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Texts } from "../checks/finding.ts";
import { source } from "../checks/index.ts";
import { readTranslation } from "../checks/read-translation.ts";
import { toCatalogFiles } from "../checks/to-catalog-files.ts";
import { supportedLocales } from "../src/index.ts";
import zhCN from "../src/locales/zh-CN.ts";
import { toJson } from "../src/to-json.ts";
import { everyCatalog } from "./every-catalog.ts";

const catalogs: Readonly<Record<string, Texts>> = { ...everyCatalog, en: source };
const jsonOf = (locale: string) => JSON.stringify(toJson(locale, catalogs[locale] ?? {}, source));

/** Code without what a formatter decides. */
const bare = (code: string) => code.replace(/[\s,"]/g, "");

describe.each(supportedLocales)("the JSON for translators in %s", (locale) => {
  const json = toJson(locale, catalogs[locale] ?? {}, source);
  const keys = Object.keys(json).filter((key) => !key.startsWith("@"));

  it("says of every key where it is seen and how long it may be", () => {
    for (const key of keys) {
      const description = expect.stringMatching(/^[A-Z].{10,}\. At most \d+ characters\.$/);
      expect(json[`@${key}`], key).toMatchObject({ description });
    }
  });

  it("says what every placeholder holds", () => {
    for (const key of keys) {
      const names = [...String(json[key]).matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]);
      const { placeholders = {} } = json[`@${key}`] as { placeholders?: Record<string, string> };
      expect(Object.keys(placeholders).sort()).toEqual([...new Set(names)].sort());
    }
  });

  it("comes back whole", () => {
    const { texts, findings, ...rest } = readTranslation(jsonOf(locale));
    expect(rest).toEqual({ locale });
    expect(texts).toEqual(catalogs[locale]);
    expect(findings.filter(({ severity }) => severity === "fail")).toEqual([]);
  });
});

describe("a translation that comes back", () => {
  it.each([
    ["is not JSON", "{", "the file"],
    ["is a list", "[]", "the file"],
    ["is empty", "", "the file"],
    ["names no locale", "{}", "@@locale"],
    ["names no language", '{"@@locale":"not a tag"}', "@@locale"],
    ["holds a number", jsonOf("zh-CN").replace('"重试"', "7"), "ui.retry"],
    ["lost a placeholder", jsonOf("zh-CN").replace("{{permission}}", ""), "ui.missingPermission"],
    ["lost a key", jsonOf("zh-TW").replace('"ui.retry":"重試",', ""), "ui.retry"],
    ["is too long", jsonOf("zh-TW").replace('"重試"', '"請您稍候片刻再重試一次"'), "ui.retry"],
  ])("is told what breaks when it %s", (_how, json, key) => {
    expect(readTranslation(json).findings).toContainEqual(expect.objectContaining({ key, severity: "fail" }));
  });

  it("may begin with a byte order mark and name its locale on the command line", () => {
    const flat = `\ufeff${JSON.stringify(zhCN)}`;
    expect(readTranslation(flat, "zh-CN").findings).toEqual([]);
  });

  it.each(["zh-CN", "zh-TW"])("in %s becomes the files that are here", (locale) => {
    const files = toCatalogFiles(locale, catalogs[locale] ?? {});
    for (const [path, code] of Object.entries(files)) {
      const here = readFileSync(new URL(`../src/locales/${path}`, import.meta.url), "utf8");
      expect(bare(code), path).toBe(bare(here));
    }
    expect(Object.keys(files)).toHaveLength(7);
  });
});
