import type { Failure } from "@errorkit/core";
import { adviseRetry } from "@errorkit/core";
import { useTranslator } from "@errorkit/react";
import type { JSX } from "react";
import { fillPlaceholders } from "../common/fill-placeholders.ts";
import { formatBasis } from "../common/format-basis.ts";
import { getRetryLabel, retryClassText } from "../common/retry-class-text.ts";
import { useDemo } from "../common/use-demo.ts";
import { useText } from "../common/use-text.ts";
import type { Capture } from "./capture.ts";
import { findTime } from "./find-time.ts";
import type { Fact } from "./list-facts.ts";
import { listFacts } from "./list-facts.ts";
import { stepsText } from "./steps-text.ts";
import { labText } from "./text.ts";

/** The text of a service may be in any language. */
const attributes = { en: { lang: "en" }, service: { dir: "auto" } } as const;

export interface LabFailureProps {
  readonly failure: Failure;
  readonly capture: Capture;
  /** The assumed method of a failure without one. */
  readonly method: string | undefined;
}

/** The failure that the lab read from a paste, and the retry advice. */
export function LabFailure({ failure, capture, method }: LabFailureProps): JSX.Element {
  const text = useText(labText);
  const { locale } = useDemo();
  const { appVersion, language } = capture;
  const facts = listFacts(failure, { locale, time: findTime(capture), appVersion, language });
  return (
    <>
      {facts.some(([, value]) => value) && (
        <section className="demo-card demo-stack">
          <h2>{text.read}</h2>
          <Facts facts={facts} />
        </section>
      )}
      <TechnicalDetails failure={failure} method={method} />
    </>
  );
}

/** The retry advice and the failure as code sees it. */
function TechnicalDetails({ failure, method }: Pick<LabFailureProps, "failure" | "method">): JSX.Element {
  const text = useText(labText);
  const retryText = useText(retryClassText);
  const { locale, retryPolicy } = useDemo();
  const { describe, format } = useTranslator();
  const advice = adviseRetry(failure, {
    method: failure.method ?? method,
    retryPolicy,
    now: failure.timestamp,
  });
  return (
    <details className="demo-card lab-advice">
      <summary>{useText(stepsText).forDevelopers}</summary>
      <Facts
        facts={[
          [text.reader, failure.reader, "en"],
          [text.kind, failure.kind, "en"],
          [text.class, retryText[getRetryLabel(advice.class, describe(failure).messageKey)]],
          [
            text.manual,
            fillPlaceholders(text[advice.manual], { wait: format.duration(advice.delaySeconds ?? 0) }),
          ],
          [text.auto, text[advice.auto ? "yes" : "no"]],
          [text.basis, formatBasis(advice.basis, locale)],
          [text.retryPolicy, text[retryPolicy.prefers]],
        ]}
      />
      <p className="demo-muted">{text.json}</p>
      <textarea
        className="demo-input lab-json"
        aria-label={text.json}
        rows={14}
        readOnly
        translate="no"
        lang="en"
        value={JSON.stringify(failure, null, 2)}
      />
    </details>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }): JSX.Element {
  return (
    <dl className="demo-facts">
      {facts
        .filter(([, value]) => value)
        .map(([label, value, origin]) => (
          <div key={label} className="lab-fact">
            <dt>{label}</dt>
            <dd {...(origin && attributes[origin])}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
