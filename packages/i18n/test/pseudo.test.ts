import { createErrorTranslator } from "@errorkit/i18n";
import type { PseudoLocale } from "@errorkit/i18n/pseudo";
import { createPseudoCatalog } from "@errorkit/i18n/pseudo";
import { describe, expect, it } from "vitest";
import { englishSource } from "../tooling/english-source.ts";
import { listPlaceholders } from "../tooling/message-key-parts.ts";

const pseudo: readonly PseudoLocale[] = ["en-XA", "ar-XB"];

describe.each(pseudo)("16 the pseudo-locale %s", (locale) => {
  const catalog: Readonly<Record<string, string>> = createPseudoCatalog(locale);

  it("has every text, in brackets, with its placeholders", () => {
    expect(Object.keys(catalog).sort()).toEqual(Object.keys(englishSource).sort());
    for (const [key, text] of Object.entries(catalog)) {
      expect(text, key).toMatch(/^\[.+\]$/);
      expect(listPlaceholders(text), key).toEqual(listPlaceholders(englishSource[key] ?? ""));
    }
  });

  it("leaves no English word unchanged", () => {
    for (const [key, text] of Object.entries(catalog)) {
      const seen = text.replace(/\{\{\w+\??|\}\}/g, "").replace(/\u202e[^\u202c]*\u202c/g, "");
      expect(seen, key).not.toMatch(/[A-Za-z]{2}/);
    }
  });

  it("replaces English", () => {
    const translator = createErrorTranslator({ catalogs: { en: createPseudoCatalog(locale) } });
    const { title, description, nextStep } = translator.describe(503, { method: "POST" });
    const texts = [
      title,
      description,
      nextStep,
      translator.t("ui.requestsFailed", { count: 2 }),
      translator.statusName(404),
      translator.format.duration(125),
    ];
    for (const text of texts) expect(text).toMatch(/^\[.+\]$/);
    expect(texts[3]).toContain("2");
  });
});

describe("en-XA", () => {
  it("is at least 40 % longer", () => {
    const catalog: Readonly<Record<string, string>> = createPseudoCatalog("en-XA");
    for (const [key, text] of Object.entries(englishSource)) {
      const letters = (candidate: string) => candidate.replace(/\{\{\w+\}\}/g, "").length;
      expect(letters(catalog[key] ?? ""), key).toBeGreaterThanOrEqual(letters(text) * 1.4);
    }
  });
});

describe("ar-XB", () => {
  it("closes every override of the direction", () => {
    for (const text of Object.values(createPseudoCatalog("ar-XB"))) {
      const count = (mark: string) => [...text].filter((character) => character === mark).length;
      expect(count("\u202e")).toBe(count("\u202c"));
    }
  });
});
