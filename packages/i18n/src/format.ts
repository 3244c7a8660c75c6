import type { SupportedLocale } from "./locale.ts";

/** Numbers, times, durations and lists as a reader of the current locale writes them. */
export interface Formatter {
  /** `12,000`. */
  number(value: number): string;
  /** A moment given in epoch milliseconds, with its zone: `Nov 21, 2026, 14:32:08 (UTC+08:00)`. The zone defaults to the reader's. */
  time(at: number, options?: { readonly timeZone?: string }): string;
  /** Seconds, in at most two units: `45 seconds`, `2 min 5 s`, `2 分 5 秒`. Fractions count up, negatives are zero. */
  duration(seconds: number): string;
  /** `A, B, and C`; `A、B和C`. */
  list(items: readonly string[]): string;
}

type Say = (key: string, values: Readonly<Record<string, string | number>>) => string;

// Day and month as words or in full, 24 hours: no reader takes one for the other, and none reads 12 as midnight.
const dateOptions: Intl.DateTimeFormatOptions = {
  year: "numeric",
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
};

function zoneOf(at: number, timeZone: string | undefined): string | undefined {
  return new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(at)
    .find((part) => part.type === "timeZoneName")
    ?.value.replace("GMT", "UTC");
}

function formatDuration(say: Say, seconds: number): string {
  const total = Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : 0;
  if (total < 60) return say("ui.durationSeconds", { count: total });
  if (total < 3600) {
    const minutes = Math.floor(total / 60);
    return total % 60 === 0
      ? say("ui.durationMinutes", { count: minutes })
      : say("ui.durationMinutesSeconds", { minutes, seconds: total % 60 });
  }
  const inMinutes = Math.ceil(total / 60);
  const hours = Math.floor(inMinutes / 60);
  return inMinutes % 60 === 0
    ? say("ui.durationHours", { count: hours })
    : say("ui.durationHoursMinutes", { hours, minutes: inMinutes % 60 });
}

export function createFormatter(locale: () => SupportedLocale, say: Say): Formatter {
  return {
    number: (value) => new Intl.NumberFormat(locale()).format(value),
    time(at, { timeZone } = {}) {
      if (!Number.isFinite(at) || Math.abs(at) > 8.64e15) return "";
      const time = new Intl.DateTimeFormat(locale(), { ...dateOptions, timeZone }).format(at);
      return say("ui.timeWithZone", { time, zone: zoneOf(at, timeZone) ?? "" });
    },
    duration: (seconds) => formatDuration(say, seconds),
    list: (items) => new Intl.ListFormat(locale(), { type: "conjunction" }).format(items),
  };
}
