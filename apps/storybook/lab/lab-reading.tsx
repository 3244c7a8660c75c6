import type { Failure } from "@errorkit/core";
import { adviseRetry } from "@errorkit/core";
import { useTranslator } from "@errorkit/react";
import type { JSX } from "react";
import { retryClassWords } from "../demo/retry-class-words.ts";
import { useDemo } from "../demo/use-demo.ts";
import { useWords } from "../demo/use-words.ts";
import { fill } from "../demo/words.ts";
import { labWords } from "./words.ts";

/** The failure that a paste was read as, and the advice for it. */
export function LabReading({ failure }: { readonly failure: Failure }): JSX.Element {
  const words = useWords(labWords);
  const { statusName } = useTranslator();
  const { status, permissions, fieldErrors, retryAfterSeconds } = failure;
  const facts: readonly (readonly [label: string, value: string | undefined, lang?: "en"])[] = [
    [words.reader, failure.reader, "en"],
    [words.kind, failure.kind, "en"],
    [words.status, status === undefined ? undefined : [status, statusName(status)].filter(Boolean).join(" ")],
    [words.code, failure.code, "en"],
    [words.message, failure.message.slice(0, 300)],
    [words.requestId, failure.requestId, "en"],
    [
      words.retryAfter,
      retryAfterSeconds === undefined ? undefined : fill(words.seconds, { count: retryAfterSeconds }),
    ],
    [words.permissions, permissions?.join(", "), "en"],
    [words.fields, fieldErrors?.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"), "en"],
  ];
  return (
    <>
      <section className="demo-card demo-stack">
        <h2>{words.read}</h2>
        <Facts facts={facts} />
        <details>
          <summary>{words.json}</summary>
          <textarea
            className="demo-input lab-json"
            aria-label={words.json}
            rows={14}
            readOnly
            translate="no"
            lang="en"
            value={JSON.stringify(failure, null, 2)}
          />
        </details>
      </section>
      <Advice failure={failure} />
    </>
  );
}

function Advice({ failure }: { readonly failure: Failure }): JSX.Element {
  const words = useWords(labWords);
  const retryWords = useWords(retryClassWords);
  const { method, policy } = useDemo();
  const advice = adviseRetry(failure, {
    method: failure.method ?? method,
    retryPolicy: policy,
    now: failure.timestamp,
  });
  return (
    <section className="demo-card demo-stack">
      <h2>{words.advice}</h2>
      <Facts
        facts={[
          [words.class, retryWords[advice.class]],
          [words.manual, fill(words[advice.manual], { count: advice.delaySeconds ?? 0 })],
          [words.auto, words[advice.auto ? "yes" : "no"]],
          [words.ground, advice.basis, "en"],
          [words.policy, words[policy]],
        ]}
      />
    </section>
  );
}

function Facts({
  facts,
}: {
  readonly facts: readonly (readonly [label: string, value: string | undefined, lang?: "en"])[];
}): JSX.Element {
  return (
    <dl className="demo-facts">
      {facts
        .filter(([, value]) => value)
        .map(([label, value, lang]) => (
          <div key={label} className="lab-fact">
            <dt>{label}</dt>
            <dd lang={lang}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
