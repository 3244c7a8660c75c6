import type { Failure, RetryAdvice, RetryPolicy } from "@errorkit/core";
import { adviseRetry, isWriteMethod } from "@errorkit/core";
import type { FailureDescription } from "@errorkit/i18n";
import { translators } from "../common/catalogs.ts";
import { ABORTED_KEY } from "../common/retry-class-text.ts";
import type { stepsText } from "./steps-text.ts";

export type StepKey = keyof (typeof stepsText)["en"];

/** The keys of messages that say nothing of the cause. */
export const UNKNOWN_KEYS: readonly string[] = [
  "unknown",
  "failure.unknown",
  "cause.failed-read",
  "cause.failed-write",
  "class.2xx",
  "class.3xx",
];

/** When the customer may try again. `undefined` where there is nothing to try again. */
function getRetryStep(failure: Failure, advice: RetryAdvice, key: string): StepKey | undefined {
  const { kind, retryAfterSeconds } = failure;
  if (advice.class === "none" || key === ABORTED_KEY) return undefined;
  if (advice.manual === "hidden") return "hidden";
  if (advice.manual === "waiting") return "waiting";
  if (retryAfterSeconds !== undefined) return "ready";
  if (kind === "network" || kind === "offline" || kind === "timeout") return "connected";
  if (advice.class.startsWith("delay")) return "later";
  return advice.class === "user" && !UNKNOWN_KEYS.includes(key) ? "resolved" : "once";
}

export interface AssessOptions {
  /** The locale of the messages. */
  readonly locale: keyof typeof translators;
  /** The assumed method of a failure without one. */
  readonly method?: string | undefined;
  readonly retryPolicy: RetryPolicy;
  /** When the request failed, in milliseconds since the epoch. Absent where the paste does not say it. */
  readonly time?: number | undefined;
  /** In milliseconds since the epoch: a wait that is over by now is not told. @default Date.now() */
  readonly now?: number;
}

/** The retry advice of a failure, its messages, and what both mean for the customer. */
export interface Assessment {
  readonly advice: RetryAdvice;
  readonly description: FailureDescription;
  /** When the customer may try again. `undefined` where there is nothing to try again. */
  readonly retry: StepKey | undefined;
  /** Whether the customer has to check first whether the change was made. */
  readonly asksToCheck: boolean;
  /** Whether that would be so after a write, and nothing says whether it was one. */
  readonly mayNeedCheck: boolean;
  /** The next step after a write. */
  readonly nextStepWrite: string;
}

/** Assesses a failure once for everything that the lab says of it, so that nothing contradicts anything else. */
export function assessFailure(failure: Failure, options: AssessOptions): Assessment {
  const { locale, retryPolicy, time, now = Date.now() } = options;
  const { describe } = translators[locale];
  const method = failure.method ?? options.method;
  // Where the paste does not say when the request failed, the wait begins now.
  const advice = adviseRetry(failure, {
    method,
    retryPolicy,
    now: time === undefined ? failure.timestamp : now,
  });
  // A support engineer reads the steps: the customer has contacted support already.
  const offers = { retry: advice.manual !== "hidden", support: false };
  const description = describe(failure, { method, offers });
  // After a write some messages ask to check first whether the change was made.
  const getNextStep = (after: string) => describe({ ...failure, method: after }, { offers }).nextStep;
  const nextStepWrite = getNextStep("POST");
  const isOpen = /^(?:delay|user$)/.test(advice.class) || description.messageKey === ABORTED_KEY;
  const isUncertain = isOpen && nextStepWrite !== getNextStep("GET");
  const asksToCheck = isUncertain && isWriteMethod(method);
  return {
    advice,
    description,
    retry: getRetryStep(failure, advice, description.messageKey),
    asksToCheck,
    mayNeedCheck: isUncertain && !asksToCheck && failure.method === undefined,
    nextStepWrite,
  };
}
