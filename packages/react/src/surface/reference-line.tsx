import type { JSX } from "react";
import { getNewestId } from "../utils/request-ids.ts";
import { CopyButton } from "./copy-button.tsx";
import type { SurfaceView } from "./surface-view.tsx";
import { renderCode, renderCodes } from "./title-and-text.tsx";

/** Renders the button that opens the details: a text with an arrow, on a compact surface only the arrow. */
export function renderDetailsTrigger(view: SurfaceView): JSX.Element {
  const { variant, model, store, detailsId, detailsOpen, getName } = view;
  const label = model.messages.t("ui.details");
  return (
    <button
      type="button"
      className={`ek-details-trigger ${variant.compact ? "ek-icon-button" : ""}`}
      data-part="details-trigger"
      aria-label={getName(label)}
      aria-expanded={detailsOpen}
      aria-controls={detailsOpen ? detailsId : undefined}
      onClick={store.toggleDetails}
    >
      {!variant.compact && label}
    </button>
  );
}

/**
 * Renders the last line of every surface, always in this order: request ID, copy, status and error code, details, support. Codes
 * and ID are text, so that a screenshot contains them.
 *
 * @see WCAG 3.2.6
 */
export function renderReferenceLine(view: SurfaceView): JSX.Element | null {
  const { model, store, variant, getName } = view;
  const { messages, requestIds, failure, supportHref } = model;
  const { t } = messages;
  const requestId = getNewestId(failure, requestIds);
  // A compact surface has it beside its title.
  const hasTrigger = model.hasDetails && !variant.compact;
  const codes = variant.codesPosition === "reference" && renderCodes(model);
  if (!(requestId || codes || hasTrigger || supportHref)) return null;
  return (
    <div className={`ek-reference ${variant.referenceClass ?? ""}`} data-part="reference">
      {requestId && (
        <>
          {t("ui.requestId")}
          {renderCode(requestId, "ek-id")}
          <CopyButton
            model={model}
            part="copy"
            getName={getName}
            getText={() => requestId}
            onCopied={store.handleCopied}
          />
        </>
      )}
      {codes}
      {hasTrigger && renderDetailsTrigger(view)}
      {supportHref && (
        <a className="ek-link" data-part="support" href={supportHref}>
          {t("ui.contactSupport")}
        </a>
      )}
    </div>
  );
}
