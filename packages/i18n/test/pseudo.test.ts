import { describe, expect, it } from "vitest";
import { source } from "../checks/index.ts";
import { placeholdersOf } from "../checks/keys.ts";
import { createErrorTranslator } from "../src/index.ts";
import type { PseudoLocale } from "../src/pseudo.ts";
import { createPseudoCatalog } from "../src/pseudo.ts";

const pseudo: readonly PseudoLocale[] = ["en-XA", "ar-XB"];

describe.each(pseudo)("16 the pseudo-locale %s", (locale) => {
  const catalog: Readonly<Record<string, string>> = createPseudoCatalog(locale);

  it("has every text, in brackets, with its placeholders", () => {
    expect(Object.keys(catalog).sort()).toEqual(Object.keys(source).sort());
    for (const [key, text] of Object.entries(catalog)) {
      expect(text, key).toMatch(/^\[.+\]$/);
      expect(placeholdersOf(text), key).toBe(placeholdersOf(source[key] ?? ""));
    }
  });

  it("leaves no word of English as it was", () => {
    for (const [key, text] of Object.entries(catalog)) {
      const seen = text.replace(/\{\{\w+\}\}/g, "").replace(/\u202e[^\u202c]*\u202c/g, "");
      expect(seen, key).not.toMatch(/[A-Za-z]{2}/);
    }
  });

  it("is spoken in place of English", () => {
    const translator = createErrorTranslator({ catalogs: { en: createPseudoCatalog(locale) } });
    const { title, description, nextStep } = translator.describe(503, { method: "POST" });
    const said = [
      title,
      description,
      nextStep,
      translator.t("ui.requestsFailed", { count: 2 }),
      translator.statusName(404),
      translator.format.duration(125),
    ];
    for (const text of said) expect(text).toMatch(/^\[.+\]$/);
    expect(said[3]).toContain("2");
  });
});

describe("en-XA", () => {
  it("is at least 40 % longer", () => {
    const catalog: Readonly<Record<string, string>> = createPseudoCatalog("en-XA");
    for (const [key, text] of Object.entries(source)) {
      const letters = (candidate: string) => candidate.replace(/\{\{\w+\}\}/g, "").length;
      expect(letters(catalog[key] ?? ""), key).toBeGreaterThanOrEqual(letters(text) * 1.4);
    }
  });
});

describe("ar-XB", () => {
  it("closes every direction that it opens", () => {
    for (const text of Object.values(createPseudoCatalog("ar-XB"))) {
      const count = (mark: string) => [...text].filter((character) => character === mark).length;
      expect(count("\u202e")).toBe(count("\u202c"));
    }
  });
});
