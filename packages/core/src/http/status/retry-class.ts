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

/**
 * What may be done with a request after its response.
 *
 * - `none`: there is nothing to repeat
 * - `redirect`: send the request to where the response points
 * - `fix`: the same request fails again
 * - `credentials`: repeat it with other credentials
 * - `user`: the user resolves something, then repeats it
 * - `delay-any`: repeat it later, whatever the method: the service did not process it
 * - `delay-idempotent`: repeat it later if the method is idempotent: the outcome is unknown (RFC 9110 section 9.2.2)
 * - `new-connection`: repeat it over another connection (RFC 9110 section 15.5.20)
 */
export type RetryClass = (typeof retryClasses)[number];
