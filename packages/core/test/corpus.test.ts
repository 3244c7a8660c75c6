import { describe, expect, it } from "vitest";
import { corpora, mismatches, readCase, titled } from "./corpus/cases.ts";

describe.each(["given", "given-2", "documented", "documented-2"] as const)("the %s cases", (name) => {
  it.each(titled(corpora[name]))("reads %s", async (_, entry) => {
    const wrong = mismatches(entry, await readCase(entry));
    if (entry.unread) expect(wrong).not.toEqual([]);
    else expect(wrong).toEqual([]);
  });
});

it("has a different ID for each case", () => {
  const ids = Object.values(corpora)
    .flat()
    .map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
