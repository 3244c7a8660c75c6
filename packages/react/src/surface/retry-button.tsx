"use client";

import type { Messages } from "@errorkit/i18n";
import type { CSSProperties, JSX } from "react";
import { useState } from "react";
import { formatDelay } from "../utils/messages.ts";
import { useSecondsLeft } from "../utils/use-seconds-left.ts";
import type { RetryModel } from "./surface-model.ts";

interface RetryButtonProps extends RetryModel {
  readonly messages: Messages;
  /** Returns the accessible name of a button with a label; `undefined` where the label is the name. */
  readonly getName: (label: string) => string | undefined;
  readonly running: boolean;
  /** Without it there is a countdown and no button: the user retries elsewhere. */
  readonly onRetry: (() => void) | undefined;
  readonly primary: boolean | undefined;
  /** The ID of the sentence that describes a waiting button. */
  readonly descriptionId: string;
}

/**
 * The retry button, if there is something to retry here, and the countdown of a delay that the service named. Only this
 * component renders each second.
 */
export function RetryButton(props: RetryButtonProps): JSX.Element {
  const { messages, label, getName, running, onRetry, startedAt, delaySeconds, primary, descriptionId } =
    props;
  const { t } = messages;
  const left = useSecondsLeft(startedAt, delaySeconds);
  const waiting = left > 0;
  const state = running ? "running" : waiting ? "waiting" : "ready";

  // A screen reader announces each change of the description of a focused button. So the description keeps the seconds that
  // were left when the button took focus, or when the delay began, until zero.
  /** The seconds in the description while the button has focus, 0 when none were left; `undefined` without focus. */
  const [describedSeconds, setDescribedSeconds] = useState<number>();
  if (describedSeconds !== undefined && describedSeconds > 0 !== waiting) setDescribedSeconds(left);

  const shownLabel = running ? t("ui.retrying") : label;
  const getText = (seconds: number) => (waiting ? formatDelay(messages, seconds) : t("a11y.retryReady"));
  return (
    <>
      {onRetry && (
        <button
          type="button"
          className="ek-button ek-retry"
          data-part="retry"
          data-retry={state}
          data-seconds={waiting && left < 100 ? left : undefined}
          data-primary={primary ? "" : undefined}
          data-width-labels={`${label}\n${t("ui.retrying")}`}
          // A name that ticks would be announced each second.
          aria-label={getName(shownLabel) ?? (waiting ? shownLabel : undefined)}
          aria-disabled={state === "ready" ? undefined : true}
          aria-describedby={delaySeconds > 0 ? descriptionId : undefined}
          style={waiting ? ({ "--ek-wait": left / delaySeconds } as CSSProperties) : undefined}
          onClick={state === "ready" ? onRetry : undefined}
          onFocus={() => setDescribedSeconds(left)}
          onBlur={() => setDescribedSeconds(undefined)}
        >
          {shownLabel}
        </button>
      )}
      {delaySeconds > 0 && (
        <span
          className="ek-timer"
          data-part="timer"
          role="timer"
          data-width-labels={`${formatDelay(messages, delaySeconds)}\n${t("a11y.retryReady")}`}
          // It keeps its place, so that nothing moves.
          style={running ? { visibility: "hidden" } : undefined}
        >
          {getText(left)}
        </span>
      )}
      {delaySeconds > 0 && onRetry && (
        <span className="ek-retry-description" id={descriptionId} hidden>
          {getText(describedSeconds || left)}
        </span>
      )}
    </>
  );
}
