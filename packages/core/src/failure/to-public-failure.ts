import type { Failure, FailureContext } from "../types.ts";
import { createFailure } from "./create-failure.ts";
import { GATEWAY_STATUS } from "./gateway-status.ts";
import { toFailure } from "./to-failure.ts";

/**
 * Turns an error that a server caught into a failure that a browser may know. It has no `host`, `url`, and `details`, and a message only
 * where the service sent it. The network of the server is not the user's: a request that got no response becomes a 503, one that took
 * too long a 504. Never throws.
 *
 * @example
 * ```tsx
 * // A Server Component of Next.js, a server action, or a loader
 * return <JobListError error={toPublicFailure(error)} />;
 * ```
 * @see RFC 9110 sections 15.6.4 and 15.6.5
 */
export function toPublicFailure(error: unknown, context?: FailureContext): Failure {
  const failure = toFailure(error, context);
  const { kind, message, messageSource } = failure;
  const status = GATEWAY_STATUS[kind];
  return createFailure(
    {
      ...failure,
      ...(status && { kind: "http", status }),
      message: messageSource === "server" ? message : undefined,
      host: undefined,
      url: undefined,
      details: undefined,
    },
    undefined,
  );
}
