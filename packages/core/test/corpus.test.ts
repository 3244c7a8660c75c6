import { afterEach, describe, expect, it } from "vitest";
import { corpora, mismatches, readCase } from "./corpus/cases.ts";

const zones = [
  ["Asia/Shanghai", -480],
  ["America/New_York", 300],
  ["UTC", 0],
] as const;
const before = process.env.TZ;

afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe.each(zones)("in the time zone %s", (zone, offset) => {
  describe.each(["given", "own"] as const)("the %s cases", (name) => {
    it.each(corpora[name].map((entry) => [`${entry.source}: ${entry.id}`, entry] as const))(
      "reads %s",
      async (_, entry) => {
        process.env.TZ = zone;
        expect(new Date("2026-11-21T08:00:00Z").getTimezoneOffset()).toBe(offset);
        expect(mismatches(entry, await readCase(entry))).toEqual([]);
      },
    );
  });
});
