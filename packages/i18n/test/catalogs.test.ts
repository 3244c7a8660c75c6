import { describe, expect, it } from "vitest";
import { checkCatalog, source } from "../checks/index.ts";
import { everyCatalog } from "./every-catalog.ts";

const catalogs = { ...everyCatalog, en: source };

describe.each(Object.entries(catalogs))("the %s catalog", (locale, texts) => {
  const findings = checkCatalog(locale, texts);

  it("passes every check that fails a build", () => {
    expect(findings.filter(({ severity }) => severity === "fail")).toEqual([]);
  });

  it("uses the termbase's words", () => {
    expect(findings.filter(({ check }) => check === 18)).toEqual([]);
  });
});
