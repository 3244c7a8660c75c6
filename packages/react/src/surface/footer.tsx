import type { Failure } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import type { Settings } from "../provider/settings-context.ts";
import type { ErrorAction } from "../types.ts";
import type { Messages } from "../utils/messages.ts";
import { Action } from "./action.tsx";
import { CopyButton } from "./copy-button.tsx";
import { createAccessRequest } from "./details/support-report.ts";
import { ReferenceLine } from "./reference-line.tsx";
import { RetryButton } from "./retry-button.tsx";
import { getSupportHref } from "./support-link.ts";
import type { RetryButtonState, SurfaceVariant } from "./types.ts";

interface FooterProps {
  readonly variant: SurfaceVariant;
  readonly failure: Failure;
  readonly messages: Messages;
  readonly settings: Settings;
  readonly actions: readonly ErrorAction[];
  /** The retry, or only the wait before one. */
  readonly retryState: RetryButtonState | null | undefined;
  readonly running: boolean;
  readonly announceDelays: boolean | undefined;
  /** Without it nothing can be repeated from here; the wait that the server named is said all the same. */
  readonly onRetry: (() => void) | undefined;
  readonly requestId: string | undefined;
  readonly detailsId: string | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onCopied: () => void;
}

/** Nothing for none: React would keep an empty list in each card as if it were an element. */
const drawActions = (actions: readonly ErrorAction[]): ReactNode =>
  actions.length > 0 && actions.map((action) => <Action key={action.id} action={action} />);

/** What a person can do, the one that changes the outcome first, and by what the failure can be found again. */
export function Footer(props: FooterProps): JSX.Element | null {
  const { variant, failure, messages, settings, actions, retryState, requestId, detailsId, onCopied } = props;
  const first = variant.hasMultipleCauses ? [] : actions.filter((action) => action.primary);
  const others = actions
    .filter((action) => !first.includes(action))
    .map((action) => ({ ...action, primary: false }));
  const support = getSupportHref(failure, settings);
  const hasReference = requestId !== undefined || detailsId !== undefined || support !== undefined;
  // Without a way to ask in the console, the person can still ask in words.
  const offersAccessRequest = failure.status === 403 && !settings.onRequestAccess && first.length === 0;
  const hasDelay = retryState && (props.onRetry || retryState.delaySeconds > 0);
  if (!hasReference && !hasDelay && actions.length === 0 && !offersAccessRequest) return null;
  return (
    <div className="ek-footer" data-part="footer">
      {drawActions(first)}
      {offersAccessRequest && (
        <CopyButton
          messages={messages}
          part="copy-access"
          label={messages.t("ui.copyAccessRequest")}
          copied="a11y.accessRequestCopied"
          getText={() => createAccessRequest(failure, { messages })}
          onCopied={onCopied}
        />
      )}
      {retryState && (
        <RetryButton
          messages={messages}
          running={props.running}
          onRetry={props.onRetry}
          {...retryState}
          primary={variant.primaryRetry === true && first.length === 0}
          announceDelays={props.announceDelays}
        />
      )}
      {drawActions(others)}
      {hasReference && (
        <ReferenceLine
          requestId={requestId}
          messages={messages}
          support={support}
          className={variant.referenceClass}
          detailsId={detailsId}
          open={props.open}
          onToggle={props.onToggle}
          onCopied={onCopied}
        />
      )}
    </div>
  );
}
