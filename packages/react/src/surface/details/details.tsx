import type { Failure } from "@errorkit/core";
import type { JSX } from "react";
import type { Settings } from "../../provider/settings-context.ts";
import type { Audience } from "../../types.ts";
import type { Messages } from "../../utils/messages.ts";
import { CopyButton } from "../copy-button.tsx";
import type { SurfaceExtras } from "../types.ts";
import { getDetailRows } from "./detail-rows.tsx";
import { getRetryGuidance } from "./retry-guidance.ts";
import { createSupportReport } from "./support-report.ts";

interface DetailsProps extends Pick<SurfaceExtras, "requestIds" | "otherFailures"> {
  readonly id: string;
  readonly failure: Failure;
  readonly messages: Messages;
  readonly audience: Audience;
  readonly method: string | undefined;
  readonly settings: Settings;
  readonly onCopied: () => void;
}

/** What is behind the disclosure; in the page only while it is open. */
export function Details(props: DetailsProps): JSX.Element {
  const {
    id,
    failure,
    requestIds,
    otherFailures = [],
    messages,
    audience,
    method,
    settings,
    onCopied,
  } = props;
  const { t } = messages;
  const operates = audience === "operator" || audience === "developer";
  const guidance = operates ? getRetryGuidance(failure, messages, settings.retryPolicy) : [];
  return (
    <div className="ek-details" data-part="details" id={id}>
      <dl className="ek-details-list">
        {getDetailRows(failure, messages, audience, method, requestIds).flatMap(({ term, value, long }) => [
          <dt key={term} className={long ? "ek-details-term ek-details-row" : "ek-details-term"}>
            {term}
          </dt>,
          <dd
            key={`${term} value`}
            className={long ? "ek-details-value ek-details-long" : "ek-details-value"}
          >
            {value}
          </dd>,
        ])}
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
        messages={messages}
        part="copy-support"
        label={t("ui.copyForSupport")}
        copied="a11y.reportCopied"
        getText={() => {
          const context = { messages, method, appVersion: settings.appVersion };
          const rest = otherFailures.map((other) => createSupportReport(other, context));
          return [createSupportReport(failure, { ...context, requestIds }), ...rest].join("\n\n");
        }}
        onCopied={onCopied}
      />
    </div>
  );
}
