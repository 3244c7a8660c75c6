import { clampSeconds, parseHttpDate, parseRetryAfter } from "../retry/retry-after.ts";
import type { Place } from "./facts.ts";
import type { Headers } from "./readers/reader.ts";

const decimal = /^\d{1,15}(?:\.\d{1,9})?$/;

/** Milliseconds that some clouds send beside Retry-After. */
function milliseconds(headers: Headers): number | undefined {
  const value = headers.get("retry-after-ms") ?? headers.get("x-ms-retry-after-ms");
  return value !== undefined && decimal.test(value) ? Number(value) / 1000 : undefined;
}

/** `retryAfterSeconds: 3`, Google's `retryDelay: "12s"`, `retry_after: 0.5`. */
function fromBody(places: readonly Place[]): number | undefined {
  for (const { facts } of places) {
    for (const [name, value] of facts) {
      if (!/^retry(?:after|delay|in)(?:seconds|ms|milliseconds)?$/.test(name)) continue;
      const digits = String(value).replace(/s$/, "");
      if (decimal.test(digits))
        return name.endsWith("ms") || name.includes("milli") ? Number(digits) / 1000 : Number(digits);
    }
  }
  return undefined;
}

/** RateLimit and its older kin. Only read where a limit can be the cause, and only once it is spent. */
function fromRateLimit(headers: Headers, now: number): number | undefined {
  const waits = [
    ...(headers.get("ratelimit") ?? "").matchAll(
      /[;,]\s*r(?:emaining)?=0\s*[;,]\s*(?:t|reset)=(\d{1,15})(?![\d.])/g,
    ),
  ];
  if (waits.length > 0) return Math.max(...waits.map(([, seconds]) => Number(seconds)));
  const delta = headers.get("ratelimit-reset") ?? "";
  if (decimal.test(delta) && (headers.get("ratelimit-remaining") ?? "0") === "0") return Number(delta);
  for (const family of ["x-ratelimit", "x-rate-limit"]) {
    const reset = headers.get(`${family}-reset`) ?? "";
    if (headers.get(`${family}-remaining`) !== "0" || !decimal.test(reset)) continue;
    const value = Number(reset);
    if (value <= 1e9) return value;
    const from = parseHttpDate(headers.get("date") ?? "", now) ?? now;
    return Math.ceil(value > 1e11 ? (value - from) / 1000 : value - from / 1000);
  }
  return undefined;
}

/** When a retry is welcome, in seconds from now: the surest source wins. */
export function readRetryDelay(
  status: number | undefined,
  headers: Headers,
  places: readonly Place[],
  now: number,
): number | undefined {
  const limited = status === undefined || status === 403 || status === 429 || status === 503;
  const seconds =
    milliseconds(headers) ??
    parseRetryAfter(headers.get("retry-after"), { date: headers.get("date"), now }) ??
    fromBody(places) ??
    (limited ? fromRateLimit(headers, now) : undefined);
  return seconds === undefined ? undefined : clampSeconds(seconds);
}
