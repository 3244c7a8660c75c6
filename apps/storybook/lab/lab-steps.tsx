import type { Failure } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import { useTranslator } from "@errorkit/react";
import type { JSX } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { useDemo } from "../common/use-demo.ts";
import { useText } from "../common/use-text.ts";
import type { Capture, PasteOrigin } from "./capture.ts";
import { CustomerSentence } from "./customer-sentence.tsx";
import { findTime } from "./find-time.ts";
import { listSteps } from "./list-steps.ts";
import { stepsText } from "./steps-text.ts";

const originKeys = {
  report: "fromReport",
  note: "fromNote",
  denied: "fromDenied",
  code: "fromCode",
  title: "fromTitle",
} as const satisfies Record<PasteOrigin, string>;

const assumedKeys = { GET: "assumedRead", POST: "assumedWrite" } as const;

export interface LabStepsProps {
  readonly failure: Failure;
  readonly capture: Capture;
  /** The customer's language, where the paste shows it. */
  readonly language: SupportedLocale | undefined;
  /** The assumed method of a failure without one. */
  readonly method: keyof typeof assumedKeys | undefined;
}

/** What a support engineer can do about a failure, and what to tell the customer. */
export function LabSteps({ failure, capture, language, method }: LabStepsProps): JSX.Element {
  const text = useText(stepsText);
  const { locale, retryPolicy } = useDemo();
  const options = { locale, method, retryPolicy, time: findTime(capture) };
  const steps = listSteps(failure, options);
  const { origin, isWrite } = capture;
  const originKey = origin === "note" && isWrite ? "fromNoteOfWrite" : origin && originKeys[origin];
  const status = failure.status === undefined ? "" : String(failure.status);
  const assumedKey = method && (isWrite ? "assumedFromText" : assumedKeys[method]);
  const facts = [status, failure.code, failure.requestId].filter(Boolean).join(text.comma);
  return (
    <section className="demo-card demo-stack">
      <h2>{text.title}</h2>
      {originKey && (
        <p className="demo-muted">
          {fillPlaceholders(text[originKey], { facts, status, code: failure.code ?? "" })}
        </p>
      )}
      {assumedKey && <p className="demo-muted">{text[assumedKey]}</p>}
      <ul className="lab-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <CustomerSentence failure={failure} options={{ ...options, locale: language ?? locale }} />
    </section>
  );
}

/** What to do with a request ID and nothing else. */
export function RequestIdSteps({ requestId }: { readonly requestId: string }): JSX.Element {
  const text = useText(stepsText);
  const { t } = useTranslator();
  return (
    <section className="demo-card demo-stack">
      <h2>{text.idTitle}</h2>
      <ul className="lab-steps">
        <li>{fillPlaceholders(text.idSearch, { requestId })}</li>
        <li>{text.idAsk}</li>
        <li>{fillPlaceholders(text.idReport, { button: t("ui.copyForSupport") })}</li>
      </ul>
    </section>
  );
}
