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
function renderAction({ id, label, href, onSelect, pending }: ErrorAction, primary?: boolean): ReactNode {
  const shared = {
    className: "ek-button",
    "data-part": "action",
    "data-action": id,
    "data-primary": primary ? "" : undefined,
    children: label,
  };
  if (onSelect) {
    return (
      <button
        key={id}
        type="button"
        {...shared}
        // It keeps focus, unlike a button with `disabled`.
        aria-disabled={pending || undefined}
        data-pending={pending ? "" : undefined}
        onClick={() => pending || safeRun("onSelect", onSelect)}
      />
    );
  }
  const address = safeHref(href);
  return address && <a key={id} {...shared} href={address} />;
}

/** Nothing for an empty list: React would keep it in memory for each surface. */
export const renderActions = (actions: readonly ErrorAction[], primary?: boolean): ReactNode =>
  actions.length > 0 && actions.map((action) => renderAction(action, primary));

/** Renders what the user can do first: the primary action, the copy of a request for access, the retry. */
function renderMainControls(view: SurfaceView): JSX.Element | null {
  const { model, store, variant, isRetrying, onRetry, id } = view;
  const { messages, failure, retry, offersAccessRequest } = model;
  const [primary] = splitActions(model, variant);
  const hasRetry = retry && (onRetry || retry.delaySeconds > 0);
  if (!hasRetry && primary.length === 0 && !offersAccessRequest) return null;
  const accessRequest = offersAccessRequest && (
    <CopyButton
      model={model}
      part="copy-access"
      getText={() => createAccessRequest(failure, { messages })}
      onCopied={store.handleCopied}
    />
  );
  return (
    <>
      {renderActions(primary, true)}
      {!variant.hasMultipleCauses && accessRequest}
      {retry && (
        <RetryButton
          label={retry.label}
          startedAt={retry.startedAt}
          delaySeconds={retry.delaySeconds}
          descriptionId={`${id}-retry`}
          messages={messages}
          getName={view.getName}
          running={isRetrying}
          onRetry={onRetry}
          primary={variant.primaryRetry && primary.length === 0}
        />
      )}
      {variant.hasMultipleCauses && accessRequest}
    </>
  );
}

/** Renders the actions, the primary one first, and the reference line. A compact surface shows the main controls without the rest. */
export function renderFooter(view: SurfaceView, part?: "controls" | "footer"): JSX.Element | null {
  const controls = part !== "footer" && renderMainControls(view);
  const others = part !== "controls" && renderActions(splitActions(view.model, view.variant)[1]);
  const reference = part !== "controls" && renderReferenceLine(view);
  if (!(controls || others || reference)) return null;
  return (
    <div className="ek-footer" data-part={part ?? "footer"}>
      {controls}
      {others}
      {reference}
    </div>
  );
}
