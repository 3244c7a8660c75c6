import type { Failure } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import type { Settings } from "../provider/settings-context.ts";
import type { ErrorAction } from "../types.ts";
import { isClientSide, needsPermission } from "../utils/failure-traits.ts";
import { safeCall, safeRun } from "../utils/safe-call.ts";
import { safeHref } from "../utils/safe-href.ts";
import { CopyButton } from "./copy-button.tsx";
import { createAccessRequest } from "./details/support-report.ts";
import type { ReferenceLineProps } from "./reference-line.tsx";
import { ReferenceLine } from "./reference-line.tsx";
import { RetryButton } from "./retry-button.tsx";
import type { RetryButtonState, SurfaceVariant } from "./surface-options.ts";

interface FooterProps extends Omit<ReferenceLineProps, "supportHref" | "className"> {
  readonly variant: SurfaceVariant;
  readonly failure: Failure;
  readonly settings: Settings;
  readonly actions: readonly ErrorAction[];
  /** The retry, or only the delay before one. */
  readonly retryState: RetryButtonState | null | undefined;
  readonly running: boolean;
  readonly announceDelays: boolean | undefined;
  /** Without it the user cannot retry here; the delay that the service named is shown all the same. */
  readonly onRetry: (() => void) | undefined;
}

/** Returns the address of support for a failure; `undefined` where support cannot help or has no address. */
function getSupportHref(failure: Failure, { supportHref }: Settings): string | undefined {
  if (isClientSide(failure)) return undefined;
  return safeHref(
    typeof supportHref === "function"
      ? safeCall("supportHref", () => supportHref(failure), undefined)
      : supportHref,
  );
}

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

/** The actions, the primary one first, and the reference line. */
export function Footer(props: FooterProps): JSX.Element | null {
  const { variant, failure, settings, actions, retryState, running, announceDelays, onRetry, ...reference } =
    props;
  const { messages, onCopied } = reference;
  const primary = variant.hasMultipleCauses ? [] : actions.filter((action) => action.primary);
  const others = actions.filter((action) => !primary.includes(action));
  const supportHref = getSupportHref(failure, settings);
  const hasReference = (reference.requestId ?? reference.detailsId ?? supportHref) !== undefined;
  // Without a function that requests access, the user can send a request in words.
  const offersAccessRequest = needsPermission(failure) && !settings.onRequestAccess && primary.length === 0;
  const hasRetry = retryState && (onRetry || retryState.delaySeconds > 0);
  if (!hasReference && !hasRetry && actions.length === 0 && !offersAccessRequest) return null;
  return (
    <div className="ek-footer" data-part="footer">
      {renderActions(primary, true)}
      {offersAccessRequest && (
        <CopyButton
          messages={messages}
          part="copy-access"
          getText={() => createAccessRequest(failure, { messages })}
          onCopied={onCopied}
        />
      )}
      {retryState && (
        <RetryButton
          {...retryState}
          messages={messages}
          running={running}
          onRetry={onRetry}
          primary={variant.primaryRetry && primary.length === 0}
          announceDelays={announceDelays}
        />
      )}
      {renderActions(others, false)}
      {hasReference && (
        <ReferenceLine {...reference} supportHref={supportHref} className={variant.referenceClass} />
      )}
    </div>
  );
}
