import type { Failure, RetryAdvice } from "@errorkit/core";
import { translators } from "../common/catalogs.ts";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { localize } from "../common/localized.ts";
import { ABORTED_KEY } from "../common/retry-class-text.ts";
import type { AssessOptions, StepKey } from "./assess-failure.ts";
import { assessFailure, UNKNOWN_KEYS } from "./assess-failure.ts";
import { nameService } from "./name-service.ts";
import { FIRST_CODE } from "./note-patterns.ts";
import { stepsText } from "./steps-text.ts";

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
  // Without a response, or inside a successful one, only the code says what failed.
  if (status < 300)
    return code === undefined ? "unknown" : UNKNOWN_KEYS.includes(key) ? "unknownCode" : "means";
  if (status === 429) return "limited";
  if (status === 407 || status === 511) return "networkSignIn";
  if (status === 403) return "access";
  if (retryClass === "credentials") return "signIn";
  if (retryClass === "user") return status < 400 ? "moved" : "resolve";
  if (retryClass === "fix") return status < 500 ? "request" : "unsupported";
  return status >= 500 ? "service" : "unlucky";
}

/** A name inside a Chinese sentence: a Latin letter has a space before and after it. */
const spaceLatin = (name: string): string => name.replace(/^(?=\w)/, " ").replace(/(?<=\w)$/, " ");

/**
 * Lists what a support engineer can do about a failure. Every step follows from the retry advice and from the messages that
 * the customer sees, so that no step contradicts another.
 */
export function listSteps(failure: Failure, options: AssessOptions): readonly string[] {
  const { locale, time } = options;
  const text = localize(stepsText, locale);
  const { format } = translators[locale];
  const { advice, description, retry, asksToCheck, mayNeedCheck } = assessFailure(failure, options);
  const { requestId, permissions, code, status } = failure;
  const cause = getCause(failure, advice, description.messageKey);
  const spaced = (name = text.anyService) => (locale === "en" ? name : spaceLatin(name));
  const service = nameService(failure, locale);
  const values = {
    service: spaced(service),
    source: spaced(service ?? failure.host),
    time: time === undefined ? "" : format.time(time),
    code: code ?? "",
    title: description.title,
    description: description.description,
    requestId: requestId ?? "",
    permissions: permissions?.join(", ") ?? "",
    wait: format.duration(advice.delaySeconds ?? 0),
  };
  // The documentation has tables of codes with a number. A name such as `AccessDenied` says what it means.
  const isDocumented = code !== undefined && FIRST_CODE.test(code);
  const steps: readonly (StepKey | false | undefined)[] = [
    cause,
    permissions && "permissions",
    (isDocumented || cause === "unknownCode") && "searchCode",
    requestId
      ? time === undefined
        ? "logs"
        : "logsAt"
      : status === undefined && code !== undefined
        ? "askAll"
        : "askId",
    asksToCheck ? "check" : mayNeedCheck && "checkWrite",
    asksToCheck && retry !== "waiting" ? false : retry,
  ];
  return steps.flatMap((step) => (step ? [fillPlaceholders(text[step], values)] : []));
}
