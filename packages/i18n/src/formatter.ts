import { attempt } from "./attempt.ts";
import type { Messages } from "./messages.ts";

/** Formats times and durations for the locale. */
export interface Formatter {
  /**
   * Formats a date and time with its time zone; an invalid date or time zone is an empty string.
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
   * format.duration(125); // "2 min 5 sec"
   */
  duration(seconds: number): string;
}

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
const getOffset = (date: Date, timeZone: string | undefined): string =>
  new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .format(date)
    // Matches all before the offset, and the name that English gives to UTC: `11/21/2026, GMT` in `11/21/2026, GMT+08:00`.
    .replace(/.*GMT/, "UTC")
    // Safari writes no offset for UTC itself.
    .replace(/^UTC$/, "UTC+00:00");

function formatDuration(t: Messages["t"], seconds: number): string {
  const total = Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : 0;
  if (total < 60) return t("ui.durationSeconds", { count: total });
  const inMinutes = total < 3600;
  const units = inMinutes ? total : Math.ceil(total / 60);
  const count = Math.floor(units / 60);
  const rest = units % 60;
  if (!rest) return t(inMinutes ? "ui.durationMinutes" : "ui.durationHours", { count });
  return inMinutes
    ? t("ui.durationMinutesSeconds", { minutes: count, seconds: rest })
    : t("ui.durationHoursMinutes", { hours: count, minutes: rest });
}

/**
 * Creates a formatter.
 *
 * @param getMessages returns the messages at the time of each call: a formatter may follow the current locale
 */
export function createFormatter(getMessages: () => Pick<Messages, "locale" | "t">): Formatter {
  return {
    time: (timestamp, options) =>
      // An invalid date or time zone is a `RangeError`.
      attempt(() => {
        const { locale, t } = getMessages();
        const timeZone = options?.timeZone;
        const date = new Date(timestamp);
        const time = new Intl.DateTimeFormat(locale, { ...dateOptions, timeZone }).format(date);
        return t("ui.withNote", { text: time, note: getOffset(date, timeZone) });
      }) ?? "",
    duration: (seconds) => formatDuration(getMessages().t, seconds),
  };
}
