import type { SupportedLocale } from "./locales/index.ts";

/** Formats numbers, times, durations and lists for the current locale. */
export interface Formatter {
  /**
   * @example
   * format.number(12_000); // "12,000"
   */
  number(value: number): string;
  /**
   * Formats a date and time with its time zone; an invalid date is an empty string.
   *
   * @param timestamp in milliseconds since 1970, as `Date.now()` returns it
   * @param options `timeZone` is an IANA name such as `Asia/Shanghai`; the default is the user's time zone
   *
   * @example
   * format.time(failure.timestamp); // "Nov 21, 2026, 14:32:08 (UTC+08:00)"
   */
  time(timestamp: number, options?: { readonly timeZone?: string }): string;
  /**
   * Formats a duration in at most two units. Fractions are rounded up; negative and invalid values are 0.
   *
   * @param seconds the length in seconds
   *
   * @example
   * format.duration(45); // "45 seconds"
   * format.duration(125); // "2 min 5 s"
   */
  duration(seconds: number): string;
  /**
   * @example
   * format.list(["name", "size", "zone"]); // "name, size, and zone"
   */
  list(items: readonly string[]): string;
}

type FormatMessage = (key: string, values: Readonly<Record<string, string | number>>) => string;

// The month as a word and 24 hours: 3/4/2026 and 12:30 would be ambiguous.
const dateOptions: Intl.DateTimeFormatOptions = {
  year: "numeric",
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
};

/** The offset of a time zone at a moment: `UTC+08:00`. */
function getOffset(timestamp: number, timeZone: string | undefined): string | undefined {
  return new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(timestamp)
    .find((part) => part.type === "timeZoneName")
    ?.value.replace("GMT", "UTC");
}

function formatDuration(formatMessage: FormatMessage, seconds: number): string {
  const total = Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : 0;
  if (total < 60) return formatMessage("ui.durationSeconds", { count: total });
  const totalMinutes = Math.ceil(total / 60);
  if (total < 3600) {
    return total % 60
      ? formatMessage("ui.durationMinutesSeconds", { minutes: totalMinutes - 1, seconds: total % 60 })
      : formatMessage("ui.durationMinutes", { count: totalMinutes });
  }
  const hours = Math.floor(totalMinutes / 60);
  return totalMinutes % 60
    ? formatMessage("ui.durationHoursMinutes", { hours, minutes: totalMinutes % 60 })
    : formatMessage("ui.durationHours", { count: hours });
}

/**
 * Creates a formatter that follows the current locale.
 *
 * @param getLocale returns the locale at the time of each call
 * @param formatMessage formats the messages of a duration and a time in that locale
 */
export function createFormatter(getLocale: () => SupportedLocale, formatMessage: FormatMessage): Formatter {
  return {
    number: (value) => new Intl.NumberFormat(getLocale()).format(value),
    time(timestamp, { timeZone } = {}) {
      // 8.64e15 ms is the largest time of a `Date`. The comparison is also false for `NaN`.
      if (!(Math.abs(timestamp) <= 8.64e15)) return "";
      const time = new Intl.DateTimeFormat(getLocale(), { ...dateOptions, timeZone }).format(timestamp);
      return formatMessage("ui.timeWithZone", { time, zone: getOffset(timestamp, timeZone) ?? "" });
    },
    duration: (seconds) => formatDuration(formatMessage, seconds),
    list: (items) => new Intl.ListFormat(getLocale(), { type: "conjunction" }).format(items),
  };
}
