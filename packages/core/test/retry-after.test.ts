import { parseRetryAfter } from "@errorkit/core";
import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";

const now = Date.parse("2026-11-21T08:00:00Z");
const LONGEST = 2_147_483;
const before = process.env.TZ;

afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

describe.each(["Asia/Shanghai", "America/New_York", "UTC"])("parseRetryAfter in the time zone %s", (zone) => {
  it.each([
    ["0", 0],
    ["30", 30],
    ["  30  ", 30],
    ["007", 7],
    ["99999999999999999999", LONGEST],
    ["Sat, 21 Nov 2026 08:02:00 GMT", 120],
    ["Saturday, 21-Nov-26 08:02:00 GMT", 120],
    ["Sat Nov 21 08:02:00 2026", 120],
    ["Sun Dec  6 08:00:00 2026", 1_296_000],
    ["Fri, 20 Nov 2026 08:00:00 GMT", 0],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
    ["Mon, 01 Jan 0001 00:00:00 GMT", 0],
    ["Sun, 06 Nov 0094 08:49:37 GMT", 0],
    ["Tue Feb 29 00:00:00 0000", 0],
    ["Thu, 01 Jan 2099 00:00:00 GMT", LONGEST],
    ["Sat, 21 Nov 2026 08:00:60 GMT", 60],
  ])("reads %o as %i seconds", (value, seconds) => {
    process.env.TZ = zone;
    expect(parseRetryAfter(value, { now })).toBe(seconds);
  });

  it.each([
    "",
    " ",
    "soon",
    "-1",
    "+5",
    "1.5",
    "1e3",
    "0x10",
    "5 minutes",
    "30, 60",
    "٣٠",
    "2026-11-21T08:02:00Z",
    "Sat, 21 Nov 2026 08:02:00 UTC",
    "Sat, 21 Nov 2026 08:02:00 +0000",
    "Sat, 21 Nov 2026 08:02:00",
    "21 Nov 2026 08:02:00 GMT",
    "Sat, 31 Feb 2026 08:02:00 GMT",
    "Sat, 21 Nov 2026 25:02:00 GMT",
    "Sat, 21 Foo 2026 08:02:00 GMT",
    "Sat, 21 anF 2026 08:02:00 GMT",
    "sat, 21 nov 2026 08:02:00 gmt",
    "Sat Nov 21 08:02:00 2026 GMT",
    "Sunnyday, 06-Nov-94 08:49:37 GMT",
    "Sun, 06-Nov-94 08:49:37 GMT",
    "Sunday, 06 Nov 1994 08:49:37 GMT",
    "Sunday Nov  6 08:49:37 1994",
    "Mon, 29 Feb 0001 00:00:00 GMT",
  ])("ignores %o", (value) => {
    process.env.TZ = zone;
    expect(parseRetryAfter(value, { now })).toBeUndefined();
  });
});

describe("parseRetryAfter", () => {
  it("counts a date from the response's Date, because the client's clock may differ", () => {
    const value = "Sat, 21 Nov 2026 08:02:00 GMT";
    expect(parseRetryAfter(value, { date: "Sat, 21 Nov 2026 08:01:00 GMT", now: 0 })).toBe(60);
    expect(parseRetryAfter(value, { date: "not a date", now })).toBe(120);
    expect(parseRetryAfter(value, { date: null, now })).toBe(120);
  });

  it("reads a two-digit year more than 50 years ahead as a past year (RFC 9110 section 5.6.7)", () => {
    expect(parseRetryAfter("Monday, 01-Jan-77 00:00:00 GMT", { now })).toBe(0);
    expect(parseRetryAfter("Wednesday, 01-Jan-76 00:00:00 GMT", { now })).toBe(LONGEST);
  });

  it.each([null, undefined, 30, {}, [], Symbol("30")])("is undefined for %o", (value) => {
    expect(parseRetryAfter(value as string, { now })).toBeUndefined();
  });

  it("returns a delay that a timer accepts, or nothing, for any text", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const seconds = parseRetryAfter(value, { now });
        expect(seconds === undefined || (seconds >= 0 && seconds <= LONGEST)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.date({ min: new Date(now), max: new Date(now + 1e9), noInvalidDate: true }), (date) => {
        const seconds = Math.ceil((Math.floor(date.getTime() / 1000) * 1000 - now) / 1000);
        expect(parseRetryAfter(date.toUTCString(), { now })).toBe(seconds);
      }),
    );
  });
});
