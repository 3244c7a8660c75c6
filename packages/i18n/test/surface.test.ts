import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import * as door from "../src/index.ts";
import * as en from "../src/locales/en.ts";
import * as zhCN from "../src/locales/zh-CN.ts";
import * as zhTW from "../src/locales/zh-TW.ts";
import * as pseudo from "../src/pseudo.ts";

describe("the public surface", () => {
  it("has these names and no others", () => {
    expect(Object.keys(door).sort()).toEqual([
      "createErrorTranslator",
      "followI18next",
      "localeInfo",
      "resolveLocale",
      "supportedLocales",
    ]);
    expect([en, zhCN, zhTW].map((catalog) => Object.keys(catalog))).toEqual([
      ["default"],
      ["default"],
      ["default"],
    ]);
    expect(Object.keys(pseudo)).toEqual(["createPseudoCatalog"]);
  });

  it("has these doors and no others", () => {
    expect(Object.keys(manifest.exports).sort()).toEqual(
      [
        ".",
        ...door.supportedLocales.map((locale) => `./locales/${locale}`),
        "./pseudo",
        ...door.supportedLocales.map((locale) => `./json/${locale}.json`),
        "./package.json",
      ].sort(),
    );
  });

  it("needs core and, as a peer, i18next, and nothing else", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["@errorkit/core"]);
    expect(manifest.peerDependencies).toEqual({ i18next: ">=24 <28" });
  });
});
