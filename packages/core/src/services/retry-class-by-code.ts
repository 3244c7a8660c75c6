import type { RetryClass } from "../http/status/retry-class.ts";
import { retryClassByCode } from "./error-codes.generated.ts";

/** Throttling under any status: `ThrottlingException`, `SDK.TooManyRequests`, `rate_limited`. */
const THROTTLING =
  /^(?:\w+\.)?(?:Throttl|TooManyRequests|RequestLimitExceeded|SlowDown|rate_?limit(?:ed|Exceeded))[\w.]*$/i;

/** Codes by which GraphQL servers ask for credentials inside a 200. */
const SIGN_IN = /^(?:UNAUTHENTICATED|UNAUTHORIZED|FORBIDDEN)$/;

/**
 * The retry class of an error code, where it is more precise than the status. An app's `overrides` come before the documented codes,
 * and `'400 CSS.0045'` before `'CSS.0045'`.
 */
export function getRetryClassForCode(
  code: string | undefined,
  status: number | undefined,
  overrides: Readonly<Record<string, RetryClass>> = {},
): RetryClass | undefined {
  if (!code) return undefined;
  for (const rules of [overrides, retryClassByCode]) {
    for (const key of [`${status} ${code}`, code]) if (Object.hasOwn(rules, key)) return rules[key];
  }
  if (THROTTLING.test(code)) return status === 429 ? undefined : "delay-any";
  return status !== undefined && status < 300 && SIGN_IN.test(code) ? "credentials" : undefined;
}
