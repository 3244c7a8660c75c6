import type { Failure } from "@errorkit/core";
import { localeInfo } from "@errorkit/i18n";
import type { AssessOptions } from "./assess-failure.ts";
import { assessFailure } from "./assess-failure.ts";

/** What to tell the customer, in the customer's language. */
export interface CustomerText {
  readonly text: string;
  /** What to say instead, if the customer was changing something. */
  readonly careful?: string;
}

/** Returns what happened and what to do, to tell the customer. `undefined` where the message says to wait, and the wait is over. */
export function getCustomerText(failure: Failure, options: AssessOptions): CustomerText | undefined {
  const { description, retry, asksToCheck, mayNeedCheck, nextStepWrite } = assessFailure(failure, options);
  if (retry === "ready" && !asksToCheck) return undefined;
  const { locale } = options;
  const stop = locale === "en" ? "." : "。";
  const tell = (nextStep: string) =>
    [`${description.title}${stop}`, nextStep].join(localeInfo[locale].sentenceSeparator);
  return { text: tell(description.nextStep), ...(mayNeedCheck && { careful: tell(nextStepWrite) }) };
}
