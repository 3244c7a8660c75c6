import { isIdempotentMethod } from "../http/methods.ts";
import type { RetryClass } from "../http/status/retry-class.ts";
import { getStatus } from "../http/status/status-lookup.ts";
import type { Failure, RetryPolicy } from "../types.ts";

/** Whether and when a failed request may be repeated, and why. */
export interface RetryAdvice {
  /** The retry class of the failure. */
  readonly class: RetryClass;
  /** What a retry button does: `'hidden'`, `'ready'`, or `'waiting'` until `delaySeconds` have passed. */
  readonly manual: "hidden" | "ready" | "waiting";
  /** Whether your app may repeat the request without asking the user. */
  readonly auto: boolean;
  /** The seconds left to wait, from `now`. Present while a delay that the service asked for runs. */
  readonly delaySeconds?: number;
  /** What the advice rests on: `'RFC9110 15.6.4'`, `'Retry-After'`, `'ModelArts 503'`, an error code, or the kind. */
  readonly basis: string;
}

/** What the caller knows about the request, and how to advise. */
export interface RetryAdviceOptions {
  /** The request's method. An unknown method does not allow `auto`. @default failure.method */
  readonly method?: string | undefined;
  /** The request had an Idempotency-Key that the service honors. @default false */
  readonly idempotencyKey?: boolean | string | undefined;
  /** Adds what services document, such as `documentedPolicy` of `@errorkit/core/services`. Without one, the HTTP standard decides. */
  readonly retryPolicy?: RetryPolicy | undefined;
  /** The current time, in milliseconds since the epoch. @default Date.now() */
  readonly now?: number | undefined;
}

declare const process: { readonly env: { readonly NODE_ENV?: string } };

let hasWarned = false;

type ClassAndBasis = Pick<RetryAdvice, "class" | "basis">;

/** The classes of kinds that are not `user`. */
const CLASS_BY_KIND: Readonly<Partial<Record<Failure["kind"], RetryClass>>> = {
  network: "delay-idempotent",
  timeout: "delay-idempotent",
  "chunk-load": "none",
};

/** Unregistered codes by which vendors ask the user to sign in, as 401 does. */
const SIGN_IN_CODES: readonly number[] = [440, 498, 561];

/** Another unregistered code is treated as the x00 of its class (RFC 9110 section 15). */
const getStatusBasis = (code: number): ClassAndBasis | undefined => {
  const status =
    getStatus(code) ?? getStatus(SIGN_IN_CODES.includes(code) ? 401 : Math.floor(code / 100) * 100);
  return status && { class: status.retryClass, basis: status.retryBasis };
};

function getBasis(failure: Failure, policy: RetryPolicy | undefined): ClassAndBasis {
  const { kind, status, code, retryClass } = failure;
  if (retryClass) return { class: retryClass, basis: code ?? kind };
  // JavaScript lets a string pass. Bundlers drop the warning from production.
  if (
    typeof process !== "undefined" &&
    process.env.NODE_ENV !== "production" &&
    typeof policy === "string" &&
    !hasWarned
  ) {
    hasWarned = true;
    console.warn(
      `Errorkit: \`retryPolicy\` is the string "${policy}", so the HTTP standard decides. Pass \`documentedPolicy\` from "@errorkit/core/services".`,
    );
  }
  const documented = policy?.prefers === "documented" ? policy.findDocumented(failure) : undefined;
  if (documented) return { class: documented.class, basis: documented.basis };
  return (
    (kind === "http" && status !== undefined && getStatusBasis(status)) || {
      class: CLASS_BY_KIND[kind] ?? "user",
      basis: kind,
    }
  );
}

/**
 * Advises what to do about a failure: its retry class, what a retry button does, whether your app may repeat the request, and
 * why.
 *
 * @see RFC 9110 sections 9.2.2 and 10.2.3
 * @example
 * const { manual, delaySeconds } = adviseRetry(failure); // { manual: "waiting", delaySeconds: 12, … }
 */
export function adviseRetry(failure: Failure, options: RetryAdviceOptions = {}): RetryAdvice {
  const { retryAfterSeconds, timestamp } = failure;
  const hasDelay = retryAfterSeconds !== undefined;
  const { class: retryClass, basis } = getBasis(failure, hasDelay ? undefined : options.retryPolicy);
  const auto =
    retryClass === "delay-any" ||
    (retryClass === "delay-idempotent" &&
      (isIdempotentMethod(options.method ?? failure.method) || Boolean(options.idempotencyKey)));
  const elapsedSeconds = ((options.now ?? Date.now()) - timestamp) / 1000;
  const delaySeconds = hasDelay ? Math.ceil(retryAfterSeconds - elapsedSeconds) : 0;
  if (delaySeconds > 0)
    return { class: retryClass, basis: "Retry-After", manual: "waiting", auto, delaySeconds };
  const isReady = hasDelay || /delay|user|new/.test(retryClass);
  return { class: retryClass, basis, manual: isReady ? "ready" : "hidden", auto };
}
