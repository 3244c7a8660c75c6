import type { Failure, RetryAdvice, RetryPolicy } from "@errorkit/core";
import { adviseRetry, isWriteMethod } from "@errorkit/core";
import { translators } from "../common/catalogs.ts";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { localize } from "../common/localized.ts";
import { ABORTED_KEY } from "../common/retry-class-text.ts";
import { nameService } from "./name-service.ts";
import { stepsText } from "./steps-text.ts";

type StepKey = keyof (typeof stepsText)["en"];

/** The keys of messages that say nothing of the cause. */
const UNKNOWN_KEYS = ["unknown", "failure.unknown", "class.3xx"];

/** Who has to act, from the kind, the status and the retry class of the failure. */
function getCause(
  { kind, status = 0, code }: Failure,
  { class: retryClass }: RetryAdvice,
  key: string,
): StepKey {
  if (kind === "chunk-load") return "page";
  if (kind === "aborted") return "aborted";
  if (key === ABORTED_KEY) return "closed";
  if (kind === "network" || kind === "offline" || kind === "timeout") return "connection";
  if (status === 0)
    return code === undefined ? "unknown" : UNKNOWN_KEYS.includes(key) ? "unknownCode" : "means";
  if (status === 429) return "limited";
  if (status === 407 || status === 511) return "networkSignIn";
  if (status === 403) return "access";
  if (retryClass === "credentials") return "signIn";
  if (retryClass === "user") return status < 400 ? "moved" : "resolve";
  if (retryClass === "fix") return status < 500 ? "request" : "unsupported";
  return status >= 500 ? "service" : "unlucky";
}

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

/** A name inside a Chinese sentence: a Latin letter has a space before and after it. */
const spaceLatin = (name: string): string => name.replace(/^(?=\w)/, " ").replace(/(?<=\w)$/, " ");

export interface StepOptions {
  readonly locale: keyof typeof translators;
  /** The method that the toolbar names, for a paste that names none. */
  readonly method: string;
  readonly retryPolicy: RetryPolicy;
  /** When the request failed, in milliseconds since the epoch. Absent where the paste does not say it. */
  readonly time?: number | undefined;
  /** In milliseconds since the epoch: a wait that is over by now is not told. @default Date.now() */
  readonly now?: number;
}

/**
 * Lists what a support engineer can do about a failure. Every step follows from the retry advice and from the messages that
 * the customer sees, so that no step contradicts another.
 */
export function listSteps(failure: Failure, options: StepOptions): readonly string[] {
  const { locale, retryPolicy, time, now = Date.now() } = options;
  const text = localize(stepsText, locale);
  const { describe, format } = translators[locale];
  const method = failure.method ?? options.method;
  // Where the paste does not say when the request failed, the wait begins now.
  const advice = adviseRetry(failure, {
    method,
    retryPolicy,
    now: time === undefined ? failure.timestamp : now,
  });
  // A support engineer reads the steps: the customer has contacted support already.
  const offers = { retry: advice.manual !== "hidden", support: false };
  const { title, description, nextStep, messageKey } = describe(failure, { method, offers });
  const { requestId, permissions, code, status } = failure;
  const cause = getCause(failure, advice, messageKey);
  const retry = getRetryStep(failure, advice, messageKey);
  // After a write some messages ask to check first whether the change was made.
  const getNextStep = (after: string) => describe({ ...failure, method: after }, { offers }).nextStep;
  const isUncertain = /^(?:delay|user$)/.test(advice.class) && getNextStep("POST") !== getNextStep("GET");
  const asksToCheck = isUncertain && isWriteMethod(method);
  const mayNeedCheck = isUncertain && !asksToCheck && failure.method === undefined;
  const spaced = (name = text.anyService) => (locale === "en" ? name : spaceLatin(name));
  const service = nameService(failure, locale);
  const values = {
    service: spaced(service),
    source: spaced(service ?? failure.host),
    time: time === undefined ? "" : format.time(time),
    code: code ?? "",
    title,
    description,
    requestId: requestId ?? "",
    permissions: permissions?.join(", ") ?? "",
    wait: format.duration(advice.delaySeconds ?? 0),
    text: nextStep,
    careful: getNextStep("POST"),
  };
  const isUnknownCode = cause === "unknownCode";
  const steps: readonly (StepKey | false | undefined)[] = [
    cause,
    permissions && "permissions",
    isUnknownCode && "searchCode",
    requestId
      ? time === undefined
        ? "logs"
        : "logsAt"
      : status === undefined && code !== undefined
        ? "askAll"
        : "askId",
    asksToCheck ? "check" : mayNeedCheck && "checkWrite",
    asksToCheck && retry !== "waiting" ? false : retry,
    // The message for the customer still says to wait.
    !asksToCheck && retry === "ready" ? false : "tell",
    mayNeedCheck && "tellAfterWrite",
  ];
  return steps.flatMap((step) => (step ? [fillPlaceholders(text[step], values)] : []));
}
