import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkCatalog } from "../checks/index.ts";
import { findUnusedKeys } from "../checks/unused-keys.ts";
import { getRole } from "../tooling/create-translator-note.ts";
import { englishSource } from "../tooling/english-source.ts";
import { allCatalogs } from "./all-catalogs.ts";

const catalogs = { ...allCatalogs, en: englishSource };

it("every message of the surfaces has a note for translators in tooling/translator-notes.ts", () => {
  expect(Object.keys(englishSource).filter((key) => getRole(key) === undefined)).toEqual([]);
});

it("every message is used by the translator, a component or the Storybook (24)", () => {
  const folders = ["../src/", "../../react/src/", "../../../apps/storybook/"].map(
    (path) => new URL(path, import.meta.url),
  );
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /(?<!\.(?:test|stories|generated|d))\.tsx?$/.test(name))
      .filter((name) => !/^(?:node_modules|dist|storybook-static|locales)\b/.test(name))
      .map((name) => ({ name, code: readFileSync(new URL(name, folder), "utf8") })),
  );
  expect(findUnusedKeys(Object.keys(allCatalogs.en), sources)).toEqual([]);
});

describe.each(Object.entries(catalogs))("the %s catalog", (locale, texts) => {
  const findings = checkCatalog(locale, texts);

  it("passes every check that fails a build", () => {
    expect(findings.filter(({ severity }) => severity === "fail")).toEqual([]);
  });

  it("uses the terms of the termbase", () => {
    expect(findings.filter(({ check }) => check === 18)).toEqual([]);
  });
});
