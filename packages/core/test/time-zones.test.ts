import { afterEach, describe, expect, it } from "vitest";
import { corpora, mismatches, readCase, titled } from "./corpus/cases.ts";

const initialZone = process.env.TZ;

afterEach(() => {
  if (initialZone === undefined) delete process.env.TZ;
  else process.env.TZ = initialZone;
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
