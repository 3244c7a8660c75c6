import type { Failure } from "@errorkit/core";
import { cleanText } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import type { JSX, ReactNode } from "react";
import type { Audience } from "../../types.ts";
import { detectLanguage } from "../../utils/detect-language.ts";
import { formatOmittedIds } from "../../utils/request-ids.ts";
import { CopyButton } from "../copy-button.tsx";
import { FieldErrorLine } from "../field-error-line.tsx";
import { renderActions } from "../footer.tsx";
import type { SurfaceModel } from "../surface-model.ts";
import { renderCode } from "../title-and-text.tsx";
import type { DetailFormat, DetailRow } from "./detail-rows.ts";
import { getDetailRows } from "./detail-rows.ts";
import { Expandable } from "./expandable.tsx";
import { MAX_FIELD_ERRORS } from "./field-errors.ts";
import type { RetryGuidanceRow } from "./retry-guidance.ts";
import { getRetryGuidance } from "./retry-guidance.ts";
import { createModelReport } from "./support-report.ts";

interface DetailsProps {
  readonly id: string;
  readonly model: SurfaceModel;
  readonly onCopied: () => void;
}

/** Each audience sees what the ones before it see. */
const AUDIENCES: readonly Audience[] = ["none", "user", "operator", "developer"];

/** How many characters of a text, and how many request IDs, are visible at first. */
const SHORT_TEXT = 300;
const SHORT_IDS = 3;
const MAX_TEXT = 10_000;

/** The classes of facts that take the whole width; the words of the service are a quotation. */
const FACT_CLASSES: Partial<Record<DetailFormat, string>> = {
  ids: "ek-fact-long",
  fields: "ek-fact-long",
  block: "ek-fact-long",
  message: "ek-fact-long ek-quote",
};

function renderFieldErrors({ fieldErrors = [] }: Failure, messages: Messages): ReactNode {
  const omitted = fieldErrors.length - MAX_FIELD_ERRORS;
  return (
    <ul className="ek-field-list">
      {fieldErrors.slice(0, MAX_FIELD_ERRORS).map((fieldError, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two errors of a field may be equal
        <li key={index} className="ek-item">
          <FieldErrorLine fieldError={fieldError} messages={messages} />
        </li>
      ))}
      {omitted > 0 && <li className="ek-item">{messages.t("ui.more", { count: omitted })}</li>}
    </ul>
  );
}

/** Renders the first request IDs; the others on demand, because a page of them covers the rest of the screen. */
const renderRequestIds = ({ requestIds, messages }: SurfaceModel): JSX.Element => (
  <Expandable
    messages={messages}
    canExpand={requestIds.first.length > SHORT_IDS}
    render={(open) => (
      <>
        {requestIds.first.slice(0, open ? undefined : SHORT_IDS).map((id) => (
          <div key={id}>{renderCode(id)}</div>
        ))}
        {(open || requestIds.first.length <= SHORT_IDS) && formatOmittedIds(requestIds, messages)}
      </>
    )}
  />
);

/** Renders the message from the service, without characters that hide or reorder it; a long one in full on demand. */
function renderMessage(message: string, messages: Messages): JSX.Element {
  const text = cleanText(message, MAX_TEXT);
  return (
    <Expandable
      messages={messages}
      canExpand={text.length > SHORT_TEXT}
      render={(open) => (
        <span className="ek-external-text" lang={detectLanguage(text, messages.locale)} dir="auto">
          {open ? text : cleanText(text, SHORT_TEXT)}
        </span>
      )}
    />
  );
}

function renderRow(format: DetailFormat, text: string, model: SurfaceModel): ReactNode {
  const { messages, failure } = model;
  switch (format) {
    case "code":
      return renderCode(text);
    case "status":
      return (
        <>
          <span className="ek-code">{failure.status}</span> {messages.statusName(failure.status ?? 0)}
        </>
      );
    case "ids":
      return renderRequestIds(model);
    case "time":
      return messages.format.time(failure.timestamp);
    case "fields":
      return renderFieldErrors(failure, messages);
    case "message":
      return renderMessage(text, messages);
    case "block":
      return (
        // Focusable, because without a mouse nothing else scrolls it (WCAG 2.1.1).
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region takes focus
        <pre className="ek-code ek-pre" tabIndex={0} translate="no" dir="ltr">
          {text}
        </pre>
      );
    default:
      return cleanText(text, 300);
  }
}

/** Renders one fact with its label above it. */
function renderFact(
  label: DetailRow[0] | "ui.retryGuidance",
  messages: Messages,
  value: ReactNode,
  className = "",
): JSX.Element {
  return (
    <div key={label} className={`ek-fact ${className}`}>
      <dt className="ek-details-term">{messages.t(label)}</dt>
      <dd className="ek-details-value">{value}</dd>
    </div>
  );
}

/** Renders an advice and its source. */
function renderAdvice({ source, text, used }: RetryGuidanceRow, { t }: Messages): JSX.Element {
  return (
    <div key={source} className="ek-advice" data-part="guidance">
      {text}
      <div className="ek-source">
        {used ? t("ui.labeled", { label: t("ui.usedHere"), value: source }) : source}
      </div>
    </div>
  );
}

/** Renders the advice in force, and a button for those that differ. */
function renderGuidance(guidance: readonly RetryGuidanceRow[], messages: Messages): ReactNode {
  const first = guidance.find(({ used }) => used) ?? guidance[0];
  if (!first) return null;
  const others = guidance.filter(({ text }) => text !== first.text);
  return (
    <>
      {renderAdvice(first, messages)}
      {others.length > 0 && (
        <details className="ek-other-advice">
          <summary className="ek-link" data-part="other-guidance">
            {messages.t("ui.otherGuidance")}
          </summary>
          {others.map((other) => renderAdvice(other, messages))}
        </details>
      )}
    </>
  );
}

/** What the details trigger discloses; in the page only while it is open. */
export function Details({ id, model, onCopied }: DetailsProps): JSX.Element {
  const { failure, messages, audience, settings } = model;
  const rank = AUDIENCES.indexOf(audience);
  const guidance = rank > 1 ? getRetryGuidance(failure, messages, settings.retryPolicy) : [];
  return (
    <div className="ek-details" data-part="details" id={id}>
      <dl className="ek-details-list">
        {getDetailRows(failure, model).flatMap(([label, text, from, format = "text"]) =>
          text && from && AUDIENCES.indexOf(from) <= rank
            ? renderFact(label, messages, renderRow(format, text, model), FACT_CLASSES[format])
            : [],
        )}
        {guidance.length > 0 &&
          renderFact("ui.retryGuidance", messages, renderGuidance(guidance, messages), "ek-fact-long")}
      </dl>
      <CopyButton
        model={model}
        part="copy-support"
        getText={() => createModelReport(model)}
        onCopied={onCopied}
      />
      {renderActions(model.actions.filter(({ inDetails }) => inDetails))}
    </div>
  );
}
