import type { RetryClass } from "../status/retry-class.ts";

/** Codes that say more than their status, by code or by status and code. */
const known: Readonly<Record<string, RetryClass>> = {
  "CSS.0011": "delay-any",
  "CSS.0015": "credentials",
  "CSS.0045": "credentials",
  "CSS.1112": "user",
};

/** Families of codes: throttling under whatever status, and what GraphQL servers say inside a 200. */
const families: readonly (readonly [RegExp, RetryClass, (status: number | undefined) => boolean])[] = [
  [
    /^(?:[\w.]+\.)?(?:Throttl\w*|TooManyRequests\w*|RequestLimitExceeded\w*|RequestThrottled\w*|SlowDown|THROTTLED|RATE_?LIMITED|rate_limited|ratelimited|FlowControl|rateLimitExceeded|userRateLimitExceeded)$/,
    "delay-any",
    (status) => status !== 429,
  ],
  [
    /^(?:UNAUTHENTICATED|FORBIDDEN|UNAUTHORIZED|invalid_auth|token_expired)$/i,
    "credentials",
    (status) => status === undefined || status < 300,
  ],
  [
    /^(?:BAD_USER_INPUT|BAD_REQUEST|GRAPHQL_(?:PARSE|VALIDATION)_FAILED)$/,
    "fix",
    (status) => status === undefined || status < 300,
  ],
];

/** What an error code says about repeating the request; own rules come first, and `'400 CSS.0045'` before `'CSS.0045'`. */
export function retryClassOf(
  code: string | undefined,
  status: number | undefined,
  overrides: Readonly<Record<string, RetryClass>>,
): RetryClass | undefined {
  if (code === undefined) return undefined;
  for (const rules of [overrides, known]) {
    for (const key of [`${status} ${code}`, code]) if (Object.hasOwn(rules, key)) return rules[key];
  }
  return families.find(([form, , applies]) => form.test(code) && applies(status))?.[1];
}
