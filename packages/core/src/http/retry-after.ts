/** The longest delay of a timer (2^31 - 1 ms), in whole seconds. */
const MAX_SECONDS = 2_147_483;

/** Sun, 06 Nov 1994 08:49:37 GMT */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d \w{3} (\d{4}) \S{8} GMT)$/;

/** Sunday, 06-Nov-94 08:49:37 GMT */
const OLD_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:|s|nes|rs|ur)day, (\d\d)-(\w{3})-(\d\d)/;

/** Sun Nov  6 08:49:37 1994 (asctime; in UTC too) */
const ASCTIME = /^(\w{3}) (\w{3}) ([ \d]\d) (\S{8}) (\d{4})$/;

/**
 * Parses an HTTP date in one of its three formats, in milliseconds since the epoch; `undefined` for any other text.
 *
 * @see RFC 9110 section 5.6.7
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  // A two-digit year more than 50 years ahead is in the past.
  const latest = new Date(now).getUTCFullYear() + 50;
  const usual = text
    .replace(OLD_DATE, (_, day, month, year) => `Sun, ${day} ${month} ${latest - ((latest - year) % 100)}`)
    .replace(ASCTIME, "$1, $3 $2 $5 $4 GMT")
    .replace(",  ", ", 0");
  const [, given = "", year] = HTTP_DATE.exec(usual) ?? [];
  // `Date` accepts no leap second, and takes the year 0001 for 2001.
  const date = given.replace(":60 ", ":59 ");
  const time = new Date(date);
  time.setUTCFullYear(Number(year));
  // It takes 31 Feb for 3 Mar, and `nov` for `Nov`.
  return given && time.toUTCString().endsWith(date)
    ? time.getTime() + (given === date ? 0 : 1000)
    : undefined;
}

/** Clamps seconds to what a timer accepts: 0 to 2,147,483. */
export function clampSeconds(seconds: number): number {
  return Math.min(Math.max(seconds, 0), MAX_SECONDS);
}

/** The whole seconds from one time to another, both in milliseconds, as a timer accepts them. */
export function secondsUntil(time: number, now: number): number {
  return clampSeconds(Math.ceil((time - now) / 1000));
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
  return secondsUntil(until, parseHttpDate(String(options.date).trim(), now) ?? now);
}
