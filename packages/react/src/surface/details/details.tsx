import type { Failure } from "@errorkit/core";
import { cleanText } from "@errorkit/core";
import type { Messages } from "@errorkit/i18n";
import type { JSX, ReactNode } from "react";
import type { Audience } from "../../types.ts";
import { formatOmittedIds } from "../../utils/request-ids.ts";
import { CopyButton } from "../copy-button.tsx";
import { FieldErrorLine } from "../field-error-line.tsx";
import type { SurfaceModel } from "../surface-model.ts";
import { renderCode } from "../title-and-text.tsx";
import type { DetailFormat } from "./detail-rows.ts";
import { getDetailRows } from "./detail-rows.ts";
import { MAX_FIELD_ERRORS } from "./field-errors.ts";
import { getRetryGuidance } from "./retry-guidance.ts";
import { createSupportReport } from "./support-report.ts";
import { TruncatedText } from "./truncated-text.tsx";

interface DetailsProps {
  readonly id: string;
  readonly model: SurfaceModel;
  readonly onCopied: () => void;
}

/** Each audience sees what the ones before it see. */
const AUDIENCES: readonly Audience[] = ["none", "user", "operator", "developer"];

/** The formats that take the whole width. */
const LONG: readonly DetailFormat[] = ["ids", "message", "fields", "block"];

function renderFieldErrors({ fieldErrors = [] }: Failure, messages: Messages): ReactNode {
  const omitted = fieldErrors.length - MAX_FIELD_ERRORS;
  return (
    <ul className="ek-field-list">
      {fieldErrors.slice(0, MAX_FIELD_ERRORS).map((fieldError, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two errors of a field may be equal
        <li key={index}>
          <FieldErrorLine fieldError={fieldError} messages={messages} />
        </li>
      ))}
      {omitted > 0 && <li>{messages.t("ui.more", { count: omitted })}</li>}
    </ul>
  );
}

function renderRow(
  format: DetailFormat,
  text: string,
  { messages, failure, requestIds }: SurfaceModel,
): ReactNode {
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
      return (
        <>
          {requestIds.first.map((id) => (
            <div key={id}>{renderCode(id)}</div>
          ))}
          {formatOmittedIds(requestIds, messages)}
        </>
      );
    case "time":
      return messages.format.time(failure.timestamp);
    case "fields":
      return renderFieldErrors(failure, messages);
    case "message":
      return <TruncatedText messages={messages} text={text} />;
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

/** What the details trigger discloses; in the page only while it is open. */
export function Details({ id, model, onCopied }: DetailsProps): JSX.Element {
  const { failure, requestIds, otherFailures, messages, audience, settings, method, offers } = model;
  const { t } = messages;
  const rank = AUDIENCES.indexOf(audience);
  const guidance = rank > 1 ? getRetryGuidance(failure, messages, settings.retryPolicy) : [];
  return (
    <div className="ek-details" data-part="details" id={id}>
      <dl className="ek-details-list">
        {getDetailRows(failure, model).flatMap(([label, text, from, format = "text"]) => {
          if (!text || !from || AUDIENCES.indexOf(from) > rank) return [];
          const isLong = LONG.includes(format);
          return [
            <dt key={label} className={isLong ? "ek-details-term ek-details-row" : "ek-details-term"}>
              {t(label)}
            </dt>,
            <dd
              key={`${label} value`}
              className={isLong ? "ek-details-value ek-details-long" : "ek-details-value"}
            >
              {renderRow(format, text, model)}
            </dd>,
          ];
        })}
        {guidance.length > 0 && <dt className="ek-details-term ek-details-row">{t("ui.retryGuidance")}</dt>}
        {guidance.map(({ source, text, used }) => (
          <dd key={source} className="ek-details-value ek-guidance" data-part="guidance">
            <span className="ek-source">
              {source}
              {used && <span className="ek-tag">{t("ui.usedHere")}</span>}
            </span>
            {text}
          </dd>
        ))}
      </dl>
      <CopyButton
        model={model}
        part="copy-support"
        getText={() => {
          const input = { messages, method, offers, appVersion: settings.appVersion };
          const others = otherFailures.map((other) => createSupportReport(other, input));
          return [createSupportReport(failure, { ...input, requestIds }), ...others].join("\n\n");
        }}
        onCopied={onCopied}
      />
    </div>
  );
}
