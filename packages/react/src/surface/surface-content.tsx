import { localeInfo } from "@errorkit/i18n";
import type { JSX } from "react";
import { getNewestId } from "../utils/request-ids.ts";
import type { SurfaceModel } from "./surface-model.ts";
import { isEmpty, renderCode, renderResourceNote, renderServerMessage } from "./title-and-text.tsx";

/**
 * Renders everything below the title for a component of another library: the text, what the failure names, the message from the service,
 * the request ID, and the link to support.
 */
export function renderContent(model: SurfaceModel): JSX.Element {
  const { description, nextStep, failure, messages, requestIds, supportHref } = model;
  const { t } = messages;
  const requestId = getNewestId(failure, requestIds);
  return (
    <div lang={messages.locale}>
      {description}
      {!isEmpty(description) && !isEmpty(nextStep) && localeInfo[messages.locale].sentenceSeparator}
      {nextStep}
      {renderResourceNote(failure, messages)}
      {renderServerMessage(model)}
      {requestId !== undefined && (
        <div>
          {t("ui.labeled", { label: t("ui.requestId"), value: "" })}
          {renderCode(requestId)}
        </div>
      )}
      {supportHref !== undefined && (
        <div>
          {/* Libraries have severities on which the blue of a browser is illegible. */}
          <a href={supportHref} style={{ color: "inherit" }}>
            {t("ui.contactSupport")}
          </a>
        </div>
      )}
    </div>
  );
}
