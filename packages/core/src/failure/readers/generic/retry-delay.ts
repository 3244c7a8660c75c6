import { parseHttpDate, parseRetryAfter, secondsUntil } from "../../../http/retry-after.ts";
import { matches } from "../../body/match-names.ts";
import { RETRY_DELAY_NAMES } from "../../body/vocabulary.generated.ts";
import type { Member } from "../../body/walk-body.ts";
import { toText } from "../../to-plain-value.ts";
import type { HeaderFields } from "../types.ts";

/** Parses a number or a duration, in seconds: `0.5`, `"12s"`, `"1m12s"`, `"6ms"`. */
function parseDelay(value: unknown): number | undefined {
  const [text, minutes = 0, rest, unit] =
    /^(?:(\d{1,9})m(?!s))?(\d{1,15}(?:\.\d{1,9})?)(m?s)?$/.exec(toText(value)) ?? [];
  return text ? Number(minutes) * 60 + Number(rest) / (unit === "ms" ? 1000 : 1) : undefined;
}

/** `retryAfterSeconds: 3`, Google's `retryDelay: "12s"`, `retry_after: 0.5`, `retry_after_ms: 500`. */
function fromBody(members: readonly Member[]): number | undefined {
  for (const [key, value] of members) {
    if (!matches(RETRY_DELAY_NAMES, key)) continue;
    const number = parseDelay(value);
    if (number !== undefined) return key.endsWith("ms") ? number / 1000 : number;
  }
  return undefined;
}

/** The RateLimit header and the older X-RateLimit headers, when the limit is used up. */
function fromRateLimit(headers: HeaderFields, now: number): number | undefined {
  // "default";r=0;t=30, or limit=10, remaining=0, reset=30
  const usedUp = /[;,]\s*r(?:emaining)?=0\s*[;,]\s*(?:t|reset)=(\d{1,15})(?![\d.])/g;
  const delays = [...(headers.get("ratelimit") ?? "").matchAll(usedUp)].map(([, seconds]) => Number(seconds));
  if (delays.length > 0) return Math.max(...delays);
  // x-ratelimit-reset, x-rate-limit-reset-requests
  for (const [name, value] of headers) {
    const reset = /rate-?limit-(?:\w+-)?reset/.test(name) ? parseDelay(value) : undefined;
    if (reset === undefined || parseDelay(headers.get(name.replace("reset", "remaining")) ?? 0) !== 0)
      continue;
    // Small numbers are a delay; large ones a time in seconds or milliseconds since the epoch.
    if (reset <= 1e9) return reset;
    const time = reset > 1e11 ? reset : reset * 1000;
    return secondsUntil(time, parseHttpDate(headers.get("date") ?? "", now) ?? now);
  }
  return undefined;
}

/** Finds the delay before a retry, in seconds from now. The most reliable source comes first. */
export function readRetryDelay(
  status: number | undefined,
  headers: HeaderFields,
  members: readonly Member[],
  now: number,
): number | undefined {
  const milliseconds = parseDelay(headers.get("retry-after-ms") ?? headers.get("x-ms-retry-after-ms"));
  return milliseconds === undefined
    ? (parseRetryAfter(headers.get("retry-after"), { date: headers.get("date"), now }) ??
        fromBody(members) ??
        // A used-up limit explains a refusal, but not a 404.
        (status === 403 || status === 429 || status === 503 ? fromRateLimit(headers, now) : undefined))
    : milliseconds / 1000;
}
