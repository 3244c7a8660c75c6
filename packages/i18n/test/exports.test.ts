import { readdirSync } from "node:fs";
import * as i18n from "@errorkit/i18n";
import * as en from "@errorkit/i18n/locales/en";
import * as pseudo from "@errorkit/i18n/pseudo";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };

describe("the public API", () => {
  it("exports these names and no others", () => {
    expect(Object.keys(i18n).sort()).toEqual([
      "createErrorTranslator",
      "followI18next",
      "localeInfo",
      "resolveLocale",
      "supportedLocales",
    ]);
    expect(Object.keys(en)).toEqual(["default"]);
    expect(Object.keys(pseudo)).toEqual(["createPseudoCatalog"]);
  });

  it("has these entry points and no others", () => {
    const open = Object.entries(manifest.exports).flatMap(([path, target]) => (target ? [path] : []));
    expect(open.sort()).toEqual([".", "./json/*.json", "./locales/*", "./package.json", "./pseudo"]);
  });

  it("has an entry point for the catalog of each locale, and for no other file beside them", () => {
    const files = readdirSync(new URL("../src/locales/", import.meta.url)).map((file) =>
      file.replace(/\.ts$/, ""),
    );
    const open = files.filter((file) => !Object.hasOwn(manifest.exports, `./locales/${file}`));
    expect(open.sort()).toEqual([...i18n.supportedLocales].sort());
  });

  it("depends on core and, as a peer, on i18next, and on nothing else", () => {
    expect(Object.keys(manifest.dependencies)).toEqual(["@errorkit/core"]);
    expect(manifest.peerDependencies).toEqual({ i18next: ">=24 <28" });
  });
});
