import { statuses } from "@errorkit/core";
import { ErrorBanner, useTranslator } from "@errorkit/react";
import type { JSX, ReactNode } from "react";
import { useId, useState } from "react";
import { bodyOf } from "../../demo/bodies.ts";
import { useAnswer } from "../../demo/use-answer.ts";
import { useDemo } from "../../demo/use-demo.ts";
import { fill } from "../../demo/words.ts";
import { answerUrl } from "../../server/answer.ts";
import "../../demo/demo.css";
import "./real-answer.css";

/** What a browser lets a page see: interim answers never arrive, and 407 is between the browser and its proxy. */
const choices = Object.values(statuses).filter(
  ({ code, state }) => code >= 200 && code !== 407 && state !== "unused",
);

export interface RealAnswerProps {
  /** 200–599. */
  status: number;
  /** One header a line, `name: value`. */
  headers: string;
  /** Left empty, a body as the service of the toolbar would send it. */
  body: string;
}

/** Asks a real HTTP endpoint for an answer of choice and shows what `fetch` brought. */
export function RealAnswer(props: RealAnswerProps): JSX.Element {
  const { method, service, words } = useDemo();
  const { statusName } = useTranslator();
  const [edits, setEdits] = useState<Partial<RealAnswerProps>>({});
  const { status, headers, body } = { ...props, ...edits };
  const edit = (change: Partial<RealAnswerProps>) => setEdits((before) => ({ ...before, ...change }));
  const sent = body || bodyOf(service, status);
  const [answered, send] = useAnswer(
    answerUrl(
      status,
      headers.split("\n").filter((line) => line.trim()),
      sent,
    ),
    method,
  );
  return (
    <section className="demo answer">
      <h1>{words.answerTitle}</h1>
      <p>{words.answerIntro}</p>
      <form className="answer-form">
        <Field label={words.status}>
          {(id) => (
            <select
              id={id}
              className="demo-input"
              value={status}
              onChange={({ target }) => edit({ status: Number(target.value) })}
            >
              {choices.map(({ code }) => (
                <option key={code} value={code}>
                  {`${code} ${statusName(code)}`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.headers}>
          {(id) => (
            <textarea
              id={id}
              className="demo-input"
              rows={3}
              value={headers}
              onChange={({ target }) => edit({ headers: target.value })}
            />
          )}
        </Field>
        <Field label={words.body}>
          {(id) => (
            <textarea
              id={id}
              className="demo-input"
              rows={3}
              value={sent}
              onChange={({ target }) => edit({ body: target.value })}
            />
          )}
        </Field>
      </form>
      <ErrorBanner error={answered.error} onRetry={send} headingLevel={2} />
      <output className="answer-fine">
        {answered.status && fill(words.fine, { status: answered.status })}
      </output>
    </section>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }): JSX.Element {
  const id = useId();
  return (
    <div className="demo-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
