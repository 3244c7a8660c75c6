import type { JSX } from "react";
import { CopyButton } from "./copy-button.tsx";
import type { SurfaceView } from "./surface-view.tsx";
import { renderCode } from "./title-and-text.tsx";

/**
 * Renders the last line of every surface, always in this order: request ID, copy, details, support. The ID is text, so that a
 * screenshot contains it.
 *
 * @see WCAG 3.2.6
 */
export function renderReferenceLine({
  model,
  store,
  variant,
  detailsId,
  detailsOpen,
}: SurfaceView): JSX.Element | null {
  const { messages, requestIds, hasDetails, supportHref } = model;
  const { t } = messages;
  const [requestId] = requestIds.first;
  if (requestId === undefined && !hasDetails && supportHref === undefined) return null;
  return (
    <div className={`ek-reference ${variant.referenceClass ?? ""}`} data-part="reference">
      {requestId !== undefined && (
        <>
          {t("ui.requestId")}
          {renderCode(requestId, "ek-id")}
          <CopyButton model={model} part="copy" getText={() => requestId} onCopied={store.handleCopied} />
        </>
      )}
      {hasDetails && (
        <button
          type="button"
          className="ek-details-trigger"
          data-part="details-trigger"
          aria-expanded={detailsOpen}
          aria-controls={detailsOpen ? detailsId : undefined}
          onClick={store.toggleDetails}
        >
          {t("ui.details")}
        </button>
      )}
      {supportHref !== undefined && (
        <a className="ek-link" data-part="support" href={supportHref}>
          {t("ui.contactSupport")}
        </a>
      )}
    </div>
  );
}
