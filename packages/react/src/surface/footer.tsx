import type { JSX, ReactNode } from "react";
import type { ErrorAction } from "../types.ts";
import { safeRun } from "../utils/safe-call.ts";
import { safeHref } from "../utils/safe-href.ts";
import { CopyButton } from "./copy-button.tsx";
import { createAccessRequest } from "./details/support-report.ts";
import { renderReferenceLine } from "./reference-line.tsx";
import { RetryButton } from "./retry-button.tsx";
import { splitActions } from "./surface-model.ts";
import type { SurfaceView } from "./surface-view.tsx";

/** Renders an action: a link for an address, a button for a function. */
function renderAction({ id, label, href, onSelect }: ErrorAction, primary: boolean): ReactNode {
  const shared = {
    className: "ek-button",
    "data-part": "action",
    "data-action": id,
    "data-primary": primary ? "" : undefined,
    children: label,
  };
  if (onSelect) {
    return <button key={id} type="button" {...shared} onClick={() => safeRun("onSelect", onSelect)} />;
  }
  const address = safeHref(href);
  return address && <a key={id} {...shared} href={address} />;
}

/** Nothing for an empty list: React would keep it in memory for each surface. */
const renderActions = (actions: readonly ErrorAction[], primary: boolean): ReactNode =>
  actions.length > 0 && actions.map((action) => renderAction(action, primary));

/** Renders the actions, the primary one first, and the reference line. */
export function renderFooter(view: SurfaceView): JSX.Element | null {
  const { model, store, variant, isRetrying, onRetry, id } = view;
  const { messages, failure, retry, actions, offersAccessRequest } = model;
  const [primary, others] = splitActions(model, variant);
  const hasRetry = retry && (onRetry || retry.delaySeconds > 0);
  const reference = renderReferenceLine(view);
  if (!reference && !hasRetry && actions.length === 0 && !offersAccessRequest) return null;
  return (
    <div className="ek-footer" data-part="footer">
      {renderActions(primary, true)}
      {offersAccessRequest && (
        <CopyButton
          model={model}
          part="copy-access"
          getText={() => createAccessRequest(failure, { messages })}
          onCopied={store.handleCopied}
        />
      )}
      {retry && (
        <RetryButton
          label={retry.label}
          startedAt={retry.startedAt}
          delaySeconds={retry.delaySeconds}
          descriptionId={`${id}-retry`}
          messages={messages}
          running={isRetrying}
          onRetry={onRetry}
          primary={variant.primaryRetry && primary.length === 0}
        />
      )}
      {renderActions(others, false)}
      {reference}
    </div>
  );
}
