import { describe, expect, it } from "vitest";
import { checkCatalog, source } from "../checks/index.ts";
import zhCN from "../src/locales/zh-CN.ts";
import zhTW from "../src/locales/zh-TW.ts";

const catalogs = { en: source, "zh-CN": zhCN, "zh-TW": zhTW };

describe.each(Object.entries(catalogs))("the %s catalog", (locale, texts) => {
  const findings = checkCatalog(locale, texts);

  it("passes every check that fails a build", () => {
    expect(findings.filter(({ severity }) => severity === "fail")).toEqual([]);
  });

  it("uses the termbase's words", () => {
    expect(findings.filter(({ severity }) => severity === "warn")).toEqual([]);
  });
});
