import { describe, expect, it } from "vitest";
import { checkCatalog } from "../checks/index.ts";
import { getRole } from "../tooling/create-translator-note.ts";
import { englishSource } from "../tooling/english-source.ts";
import { allCatalogs } from "./all-catalogs.ts";

const catalogs = { ...allCatalogs, en: englishSource };

it("every message of the surfaces has a note for translators in tooling/translator-notes.ts", () => {
  expect(Object.keys(englishSource).filter((key) => getRole(key) === undefined)).toEqual([]);
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
