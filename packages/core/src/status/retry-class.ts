/**
 * What may be done with a request that was answered with a status.
 *
 * - `none`: nothing to repeat
 * - `redirect`: go where the answer points
 * - `fix`: never as it is
 * - `credentials`: with other credentials
 * - `user`: a person resolves something first, then resubmits
 * - `delay-any`: later, whatever the method: the server did not process it
 * - `delay-idempotent`: later, when repeating is harmless: the outcome is unknown (RFC 9110 section 9.2.2)
 * - `new-connection`: over another connection (RFC 9110 section 15.5.20)
 */
export type RetryClass = (typeof retryClasses)[number];

/** All retry classes. */
export const retryClasses = [
  "none",
  "redirect",
  "fix",
  "credentials",
  "user",
  "delay-any",
  "delay-idempotent",
  "new-connection",
] as const;
