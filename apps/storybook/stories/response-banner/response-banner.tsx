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
import { responseBannerText } from "./text.ts";
import "../../common/demo.css";
import "./response-banner.css";

/** The statuses that a browser passes to a page: no interim responses, and no 407, which the browser handles. */
const selectableStatuses = Object.values(statuses).filter(
  ({ code, state }) => code >= 200 && code !== 407 && state !== "unused",
);

export interface ResponseBannerProps {
  /** 200–599. */
  status: number;
  /** One header per line, `name: value`. */
  headers: string;
  /** The response body. If it is empty, the body is one that the toolbar's service would send. */
  body: string;
}

/** Sends a real `fetch` to the demo server and shows the result. */
export function ResponseBanner(props: ResponseBannerProps): JSX.Element {
  const { method, service } = useDemo();
  const text = useText(responseBannerText);
  const { statusName } = useTranslator();
  const [edits, setEdits] = useState<Partial<ResponseBannerProps>>({});
  const { status, headers, body } = { ...props, ...edits };
  const edit = (change: Partial<ResponseBannerProps>) => setEdits((before) => ({ ...before, ...change }));
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
    <section className="demo response-banner">
      <h1>{text.title}</h1>
      <p>{text.intro}</p>
      <form className="response-banner-form">
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
      <output className="response-banner-status">
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
