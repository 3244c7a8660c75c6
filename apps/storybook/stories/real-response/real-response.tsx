import { statuses } from "@errorkit/core";
import { ErrorBanner, useTranslator } from "@errorkit/react";
import type { JSX, ReactNode } from "react";
import { useId, useState } from "react";
import { fillPlaceholders } from "../../common/fill-placeholders.ts";
import { createResponseBody } from "../../common/response-bodies.ts";
import { useDemo } from "../../common/use-demo.ts";
import { useResponse } from "../../common/use-response.ts";
import { useText } from "../../common/use-text.ts";
import { getResponseUrl } from "../../server/requested-response.ts";
import { realResponseText } from "./text.ts";
import "../../common/demo.css";
import "./real-response.css";

/** The statuses that a browser passes to a page: no interim responses, and no 407, which the browser handles. */
const selectableStatuses = Object.values(statuses).filter(
  ({ code, state }) => code >= 200 && code !== 407 && state !== "unused",
);

export interface RealResponseProps {
  /** 200–599. */
  status: number;
  /** One header per line, `name: value`. */
  headers: string;
  /** The response body. If it is empty, the body is one that the toolbar's service would send. */
  body: string;
}

/** Requests a response from a real HTTP endpoint and shows the result of `fetch`. */
export function RealResponse(props: RealResponseProps): JSX.Element {
  const { method, service } = useDemo();
  const text = useText(realResponseText);
  const { statusName } = useTranslator();
  const [edits, setEdits] = useState<Partial<RealResponseProps>>({});
  const { status, headers, body } = { ...props, ...edits };
  const edit = (change: Partial<RealResponseProps>) => setEdits((before) => ({ ...before, ...change }));
  const sent = body || createResponseBody(service, status);
  const [state, send] = useResponse(
    getResponseUrl(
      status,
      headers.split("\n").filter((line) => line.trim()),
      sent,
    ),
    method,
  );
  return (
    <section className="demo real-response">
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <form className="real-response-form">
        <Field label={text.status}>
          {(id) => (
            <select
              id={id}
              className="demo-input"
              value={status}
              onChange={({ target }) => edit({ status: Number(target.value) })}
            >
              {selectableStatuses.map(({ code }) => (
                <option key={code} value={code}>
                  {`${code} ${statusName(code)}`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.headers}>
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
        <Field label={text.body}>
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
      <ErrorBanner error={state.error} onRetry={send} headingLevel={2} />
      <output className="real-response-status">
        {state.status && fillPlaceholders(text.success, { status: state.status })}
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
