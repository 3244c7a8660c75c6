import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => JSON.parse(readFileSync(new URL(`../data/${path}`, import.meta.url), "utf8"));
const codes = (rows: readonly { code: number }[]) => rows.map(({ code }) => code);

describe("the data", () => {
  it("names a source for every row", () => {
    expect(read("status-codes.json").source).toMatch(/^https:/);
    for (const { reference, retryBasis = "RFC9110 15" } of read("status-codes.json").statuses) {
      expect(reference.document).toMatch(/^(?:RFC\d+|draft-)/);
      expect(retryBasis).toMatch(/^(?:RFC\d+ [\d.]+|draft-)/);
    }
    for (const row of read("vendor-status-codes.json").statuses) expect(row.source).toMatch(/^https:/);
    for (const file of readdirSync(new URL("../data/services/", import.meta.url))) {
      for (const document of read(`services/${file}`).documents)
        expect(document.source, `the source in ${file} names its topic`).toContain(document.topic);
    }
  });

  it("has no registered code among the vendors' codes", () => {
    const registered = new Set(codes(read("status-codes.json").statuses));
    expect(codes(read("vendor-status-codes.json").statuses).filter((code) => registered.has(code))).toEqual(
      [],
    );
  });
});
