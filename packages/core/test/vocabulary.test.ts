import { describe, expect, it, vi } from "vitest";
import data from "../data/vocabulary.json" with { type: "json" };
import { packNames } from "../scripts/build-data.mjs";
import { corpora, mismatches, readCase } from "./corpus/cases.ts";

const lists = vi.hoisted((): Record<string, string> => ({}));
vi.mock("../src/failure/body/vocabulary.generated.ts", async (importOriginal) =>
  Object.assign(lists, await importOriginal()),
);

/** The case that fails without the name, or one that only contains it. */
type Evidence = string | { readonly occursIn: string };

const cases = new Map(
  Object.values(corpora)
    .flat()
    .map((entry) => [entry.id, entry]),
);
const entries = Object.entries(data).flatMap(([list, { names }]) =>
  Object.entries<Evidence>(names).map(([name, evidence]) => ({ list, name, evidence })),
);
const needed = entries.filter(({ evidence }) => typeof evidence === "string");

describe("the vocabulary", () => {
  it.each(entries)("cites an existing case for $name of $list", ({ evidence }) => {
    expect(cases.has(typeof evidence === "string" ? evidence : evidence.occursIn)).toBe(true);
  });

  it.each(needed)("needs $name of $list", async ({ list, name, evidence }) => {
    const entry = cases.get(String(evidence))!;
    const before = lists[list]!;
    const names: readonly string[] = Object.keys(data[list as keyof typeof data].names);
    // A pattern that matches nothing, where no other name is left.
    lists[list] = packNames(names.filter((other) => other !== name)) || "(?!)";
    try {
      expect(mismatches(entry, await readCase(entry))).not.toEqual([]);
    } finally {
      lists[list] = before;
    }
  });
});
