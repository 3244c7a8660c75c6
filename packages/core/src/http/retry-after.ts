/** The longest delay of a timer (2^31 - 1 ms), in whole seconds. */
const MAX_SECONDS = 2_147_483;

/** The three formats of an HTTP date, each with its example. */
const FORMATS: readonly RegExp[] = [
  // Sun, 06 Nov 1994 08:49:37 GMT
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\S{8}) GMT$/,
  // Sunday, 06-Nov-94 08:49:37 GMT
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) (?<time>\S{8}) GMT$/,
  // Sun Nov  6 08:49:37 1994 (asctime; in UTC too)
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\S{8}) (?<year>\d{4})$/,
];

/** A two-digit year more than 50 years ahead is in the past (RFC 9110 section 5.6.7). */
function expandYear(year: number, now: number): number {
  const thisYear = new Date(now).getUTCFullYear();
  const expanded = year + thisYear - (thisYear % 100);
  return expanded > thisYear + 50 ? expanded - 100 : expanded;
}

/**
 * Parses an HTTP date, in milliseconds since the epoch; `undefined` for any other text.
 *
 * @see RFC 9110 section 5.6.7
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  const parts = FORMATS.map((format) => format.exec(text)?.groups).find(Boolean);
  if (!parts) return undefined;
  const { day = "", month, year = "", time = "" } = parts;
  const fullYear = year.length === 2 ? expandYear(Number(year), now) : year;
  // `Date` accepts no leap second.
  const date = `${day.replace(" ", "0")} ${month} ${fullYear} ${time.replace(/60$/, "59")} GMT`;
  const start = new Date(date);
  // It takes the year 0001 for 2001.
  start.setUTCFullYear(Number(fullYear));
  // It takes 31 Feb for 3 Mar, and `nov` for `Nov`.
  if (!start.toUTCString().endsWith(date)) return undefined;
  return start.getTime() + (time.endsWith("60") ? 1000 : 0);
}

/** Clamps seconds to what a timer accepts: 0 to 2,147,483. */
export function clampSeconds(seconds: number): number {
  return Math.min(Math.max(seconds, 0), MAX_SECONDS);
}

/**
 * Parses a Retry-After header: digits, or one of the three HTTP dates. Returns the seconds to wait, 0 to 2,147,483;
 * `undefined` for anything else. A date counts from the response's own `date` header if that is readable, otherwise from
 * `now` (default `Date.now()`).
 *
 * @see RFC 9110 section 10.2.3
 * @example
 * parseRetryAfter("120"); // 120
 * parseRetryAfter("Sat, 21 Nov 2026 08:02:00 GMT", { date: "Sat, 21 Nov 2026 08:00:00 GMT" }); // 120
 */
export function parseRetryAfter(
  value: string | null | undefined,
  options: { readonly date?: string | null | undefined; readonly now?: number | undefined } = {},
): number | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (/^\d+$/.test(text)) return clampSeconds(Number(text));
  const now = options.now ?? Date.now();
  const until = parseHttpDate(text, now);
  if (until === undefined) return undefined;
  const from = parseHttpDate(String(options.date).trim(), now) ?? now;
  return clampSeconds(Math.ceil((until - from) / 1000));
}
