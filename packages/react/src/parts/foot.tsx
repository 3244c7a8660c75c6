import type { Failure } from "@errorkit/core";
import type { JSX, ReactNode } from "react";
import type { GuardedWords } from "../internals/guarded-words.ts";
import type { ErrorAction } from "../internals/types.ts";
import type { Settings } from "../provider/settings.ts";
import { Action } from "./actions.tsx";
import { CopyButton } from "./copy-button.tsx";
import type { RetryTerms, SurfaceKind } from "./kind-of-surface.ts";
import { Reference } from "./reference.tsx";
import { RetryControl } from "./retry-control.tsx";
import { supportOf } from "./support-of.ts";
import { accessRequest } from "./support-report.ts";

interface FootProps {
  readonly kind: SurfaceKind;
  readonly failure: Failure;
  readonly words: GuardedWords;
  readonly settings: Settings;
  readonly actions: readonly ErrorAction[];
  /** The retry, or only the wait before one. */
  readonly terms: RetryTerms | null | undefined;
  readonly running: boolean;
  readonly spoken: boolean | undefined;
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
export function Foot(props: FootProps): JSX.Element | null {
  const { kind, failure, words, settings, actions, terms, requestId, detailsId, onCopied } = props;
  const first = kind.manyCauses ? [] : actions.filter((action) => action.primary);
  const others = actions
    .filter((action) => !first.includes(action))
    .map((action) => ({ ...action, primary: false }));
  const support = supportOf(failure, settings);
  const refers = requestId !== undefined || detailsId !== undefined || support !== undefined;
  // Without a way to ask in the console, the person can still ask in words.
  const asksInWords = failure.status === 403 && !settings.onRequestAccess && first.length === 0;
  const waits = terms && (props.onRetry || terms.wait > 0);
  if (!refers && !waits && actions.length === 0 && !asksInWords) return null;
  return (
    <div className="ek-foot" data-part="foot">
      {drawActions(first)}
      {asksInWords && (
        <CopyButton
          words={words}
          part="copy-access"
          label={words.t("ui.copyAccessRequest")}
          copied="a11y.accessRequestCopied"
          getText={() => accessRequest(failure, { words })}
          onCopied={onCopied}
        />
      )}
      {terms && (
        <RetryControl
          words={words}
          running={props.running}
          onRetry={props.onRetry}
          {...terms}
          primary={kind.solidRetry === true && first.length === 0}
          spoken={props.spoken}
        />
      )}
      {drawActions(others)}
      {refers && (
        <Reference
          requestId={requestId}
          words={words}
          support={support}
          className={kind.referenceClass}
          detailsId={detailsId}
          open={props.open}
          onToggle={props.onToggle}
          onCopied={onCopied}
        />
      )}
    </div>
  );
}
