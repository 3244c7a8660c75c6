import type { Failure } from "@errorkit/core";
import type { ErrorTranslator, FailureDescription } from "@errorkit/i18n";
import { callSafely } from "./call-safely.ts";

/** What a surface asks of a translator. */
export type GuardedWords = Pick<ErrorTranslator, "t" | "statusName"> & {
  readonly locale: ErrorTranslator["locale"];
  describe(failure: Failure, method: string | undefined): FailureDescription;
  /** A moment, in milliseconds of the epoch, with its zone. */
  time(at: number): string;
  /** "You can try again in 28 seconds.", and in minutes or hours when it takes that long. */
  wait(seconds: number): string;
};

/** A failure's own method, else the caller's: it decides whether a change may have been made. */
export function methodOf(failure: Failure, method: string | undefined): { method?: string } {
  const known = failure.method ?? method;
  return known === undefined ? {} : { method: known };
}

/** A translator that never throws: should a host's own do so, the failure still says what it is. */
export function guardWords(translator: ErrorTranslator): GuardedWords {
  const t: ErrorTranslator["t"] = (key, ...values) =>
    callSafely("translator.t", () => translator.t(key, ...values), "");
  return {
    t,
    get locale() {
      return callSafely("translator.locale", () => translator.locale, "en");
    },
    time: (at) => callSafely("translator.format", () => translator.format.time(at), ""),
    wait: (seconds) =>
      seconds < 60
        ? t("ui.retryAvailableIn", { count: seconds })
        : t("ui.retryAvailableAfter", {
            duration: callSafely("translator.format", () => translator.format.duration(seconds), ""),
          }),
    statusName: (code) => callSafely("translator.statusName", () => translator.statusName(code), undefined),
    describe: (failure, method) =>
      callSafely("translator.describe", () => translator.describe(failure, methodOf(failure, method)), {
        title: failure.message,
        description: "",
        nextStep: "",
        locale: "en",
        key: "",
      }),
  };
}
