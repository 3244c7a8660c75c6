import { clampSeconds, parseHttpDate, parseRetryAfter } from "../retry/retry-after.ts";
import type { Place } from "./places.ts";
import type { HeaderFields } from "./readers/reader.ts";

/** A decimal number, or `undefined`; junk is no number. */
const toNumber = (value: unknown): number | undefined =>
  /^\d{1,15}(?:\.\d{1,9})?$/.test(String(value)) ? Number(value) : undefined;

/** `retryAfterSeconds: 3`, Google's `retryDelay: "12s"`, `retry_after: 0.5`, `retry_after_ms: 500`. */
function fromBody(places: readonly Place[]): number | undefined {
  for (const [name, value] of places.flatMap(({ facts }) => [...facts])) {
    if (!/^retry(?:after|delay|in)(?:seconds|ms)?$/.test(name)) continue;
    const seconds = toNumber(String(value).replace(/s$/, ""));
    if (seconds !== undefined) return name.endsWith("ms") ? seconds / 1000 : seconds;
  }
  return undefined;
}

/** RateLimit and its older kin, once the limit is spent. */
function fromRateLimit(headers: HeaderFields, now: number): number | undefined {
  const spent = /[;,]\s*r(?:emaining)?=0\s*[;,]\s*(?:t|reset)=(\d{1,15})(?![\d.])/g;
  const waits = [...(headers.get("ratelimit") ?? "").matchAll(spent)].map(([, seconds]) => Number(seconds));
  if (waits.length > 0) return Math.max(...waits);
  for (const family of ["ratelimit", "x-ratelimit", "x-rate-limit"]) {
    const reset = toNumber(headers.get(`${family}-reset`));
    if (reset === undefined || toNumber(headers.get(`${family}-remaining`)) !== 0) continue;
    // X-RateLimit-Reset is a time in some systems, in seconds or milliseconds.
    if (reset <= 1e9) return reset;
    const from = parseHttpDate(headers.get("date") ?? "", now) ?? now;
    return Math.ceil((reset > 1e11 ? reset - from : reset * 1000 - from) / 1000);
  }
  return undefined;
}

/** When a retry is welcome, in seconds from now: the surest source wins. */
export function readRetryDelay(
  status: number | undefined,
  headers: HeaderFields,
  places: readonly Place[],
  now: number,
): number | undefined {
  const milliseconds = toNumber(headers.get("retry-after-ms") ?? headers.get("x-ms-retry-after-ms"));
  if (milliseconds !== undefined) return clampSeconds(milliseconds / 1000);
  const seconds =
    parseRetryAfter(headers.get("retry-after"), { date: headers.get("date"), now }) ??
    fromBody(places) ??
    // A spent limit explains a refusal, not a 404.
    (status === 403 || status === 429 || status === 503 ? fromRateLimit(headers, now) : undefined);
  return seconds === undefined ? undefined : clampSeconds(seconds);
}
