import { describe, expect, it } from "vitest";
import { checkCatalog, source } from "../checks/index.ts";
import { roleOf } from "../checks/keys.ts";
import { everyCatalog } from "./every-catalog.ts";

const catalogs = { ...everyCatalog, en: source };

it("a text of a surface has a note in src/notes.ts: where it is seen, and what it is", () => {
  expect(Object.keys(source).filter((key) => roleOf(key) === undefined)).toEqual([]);
});

describe.each(Object.entries(catalogs))("the %s catalog", (locale, texts) => {
  const findings = checkCatalog(locale, texts);

  it("passes every check that fails a build", () => {
    expect(findings.filter(({ severity }) => severity === "fail")).toEqual([]);
  });

  it("uses the termbase's words", () => {
    expect(findings.filter(({ check }) => check === 18)).toEqual([]);
  });
});
