import { afterEach, describe, expect, it } from "vitest";
import type { Case } from "./corpus/cases.ts";
import { corpora, mismatches, readCase } from "./corpus/cases.ts";

const initialZone = process.env.TZ;

afterEach(() => {
  if (initialZone === undefined) delete process.env.TZ;
  else process.env.TZ = initialZone;
});

const titled = (cases: readonly Case[]) =>
  cases.map((entry) => [`${entry.source}: ${entry.id}`, entry] as const);

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

/** An HTTP date, an ISO date, or a time in seconds or milliseconds since the epoch. */
const date = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? |\d{4}-\d\d-\d\dT|\b1[5-9]\d{8}/;
const dated = Object.values(corpora)
  .flat()
  .filter(({ unread }) => !unread)
  .filter(({ headers, body, thrown }) => date.test(JSON.stringify([headers, body, thrown])));

describe.each([
  ["Asia/Shanghai", -480],
  ["America/New_York", 300],
  ["UTC", 0],
] as const)("in the time zone %s", (zone, offset) => {
  it.each(titled(dated))("reads the dates of %s", async (_, entry) => {
    process.env.TZ = zone;
    expect(new Date("2026-11-21T08:00:00Z").getTimezoneOffset()).toBe(offset);
    expect(mismatches(entry, await readCase(entry))).toEqual([]);
  });
});
