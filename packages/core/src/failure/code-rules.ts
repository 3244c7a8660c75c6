import type { RetryClass } from "../status/retry-class.ts";

/** Codes that say more than their status. */
const known: Readonly<Record<string, RetryClass>> = {
  "CSS.0011": "delay-any",
  "CSS.0015": "credentials",
  "CSS.0045": "credentials",
  "CSS.1112": "user",
};

/** Throttling under whatever status, and what GraphQL servers say inside a 200. */
const throttled =
  /^(?:\w+\.)?(?:Throttl\w*|TooManyRequests|RequestLimitExceeded|SlowDown|rate_?limit(?:ed|Exceeded))(?:\w|\.)*$/i;
const signIn = /^(?:UNAUTHENTICATED|UNAUTHORIZED|FORBIDDEN)$/;

/** What an error code says about repeating the request; own rules come first, and `'400 CSS.0045'` before `'CSS.0045'`. */
export function retryClassOf(
  code: string | undefined,
  status: number | undefined,
  overrides: Readonly<Record<string, RetryClass>> = {},
): RetryClass | undefined {
  if (!code) return undefined;
  for (const rules of [overrides, known]) {
    for (const key of [`${status} ${code}`, code]) if (Object.hasOwn(rules, key)) return rules[key];
  }
  if (throttled.test(code)) return status === 429 ? undefined : "delay-any";
  return status !== undefined && status < 300 && signIn.test(code) ? "credentials" : undefined;
}
