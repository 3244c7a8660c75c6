/** The longest wait a timer takes (2^31 - 1 ms), in whole seconds. */
export const LONGEST_WAIT_SECONDS = 2_147_483;

const months = "JanFebMarAprMayJunJulAugSepOctNovDec";
const clock = String.raw`(\d\d):(\d\d):(\d\d)`;
const forms: readonly (readonly [RegExp, "dmyhis" | "mdhisy"])[] = [
  [new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\\d\\d) (\\w{3}) (\\d{4}) ${clock} GMT$`), "dmyhis"],
  [
    new RegExp(`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (\\d\\d)-(\\w{3})-(\\d\\d) ${clock} GMT$`),
    "dmyhis",
  ],
  [new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\\w{3}) ([ \\d]\\d) ${clock} (\\d{4})$`), "mdhisy"],
];

/**
 * One of the three HTTP-dates, always UTC (RFC 9110 section 5.6.7), in milliseconds of the epoch.
 * `Date.parse` would read the asctime form in local time.
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  for (const [form, order] of forms) {
    const found = form.exec(text);
    if (!found) continue;
    const part = (letter: string): string => found[order.indexOf(letter) + 1] ?? "";
    const month = months.indexOf(part("m")) / 3;
    let year = Number(part("y"));
    if (part("y").length === 2) {
      // RFC 9110 section 5.6.7: a two-digit year more than 50 years ahead is in the past.
      const thisYear = new Date(now).getUTCFullYear();
      year += thisYear - (thisYear % 100);
      if (year > thisYear + 50) year -= 100;
    }
    const [day, hour, minute, second] = ["d", "h", "i", "s"].map((letter) => Number(part(letter)));
    if (!Number.isInteger(month) || month < 0 || hour! > 23 || minute! > 59 || second! > 60) return undefined;
    const time = Date.UTC(year, month, day, hour, minute, second);
    return new Date(time - (second === 60 ? 1000 : 0)).getUTCDate() === day ? time : undefined;
  }
  return undefined;
}

/** Never negative, never longer than a timer can wait. */
export function clampSeconds(seconds: number): number {
  return Math.min(Math.max(seconds, 0), LONGEST_WAIT_SECONDS);
}

/**
 * The seconds that a Retry-After field asks to wait: digits, or exactly one of the three HTTP-dates (RFC 9110
 * section 10.2.3). Anything else is `undefined`. A date counts from the answer's own `date` where that is readable,
 * else from `now` (default: the clock). Capped at the longest wait a timer takes.
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
  const from = typeof options.date === "string" ? parseHttpDate(options.date.trim(), now) : undefined;
  return clampSeconds(Math.ceil((until - (from ?? now)) / 1000));
}
