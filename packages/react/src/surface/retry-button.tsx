"use client";

import type { CSSProperties, JSX } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { announce } from "../a11y/live-announcer.ts";
import type { Messages } from "../utils/messages.ts";
import { useSecondsLeft } from "../utils/use-seconds-left.ts";
import type { RetryButtonState } from "./surface-options.ts";

interface RetryButtonProps extends RetryButtonState {
  readonly messages: Messages;
  readonly running: boolean;
  /** Without it there is a countdown and no button: the user retries elsewhere. */
  readonly onRetry: (() => void) | undefined;
  readonly primary: boolean | undefined;
  /**
   * Announces the delay when it begins and when it is over (A10); `undefined` until the failure was announced, because that
   * comes first.
   */
  readonly announceDelays: boolean | undefined;
}

/**
 * The retry button, if there is something to retry here, and the countdown of a delay that the service named. Only this
 * component renders each second.
 */
export function RetryButton(props: RetryButtonProps): JSX.Element {
  const { messages, label, running, onRetry, startedAt, delaySeconds, primary, announceDelays } = props;
  const { t, formatDelay } = messages;
  const descriptionId = useId();
  const left = useSecondsLeft(startedAt, delaySeconds);
  const waiting = left > 0;
  const state = running ? "running" : waiting ? "waiting" : "ready";

  // A screen reader announces each change of the description of a focused button. So the description keeps the seconds that
  // were left when the button took focus, or when the delay began, until zero.
  /** The seconds in the description while the button has focus, 0 when none were left; `undefined` without focus. */
  const [describedSeconds, setDescribedSeconds] = useState<number>();
  if (describedSeconds !== undefined && describedSeconds > 0 !== waiting) setDescribedSeconds(left);

  // Announced at the beginning and at zero, never each second. Neither a change of locale nor a longer delay is announced: in
  // an outage, each response moves the deadline.
  /** `undefined` while unmounted. */
  const latest = useRef<Pick<RetryButtonProps, "messages" | "announceDelays"> & { left: number }>(undefined);
  const announcedWaiting = useRef(false);
  const timer = useRef<HTMLSpanElement>(null);
  /** The countdown itself may be removed when the delay is over. */
  const timerParent = useRef<Element>(null);
  useEffect(() => {
    latest.current = { messages, left, announceDelays };
    if (timer.current) timerParent.current = timer.current.parentElement;
  });
  useEffect(
    () => () => {
      latest.current = undefined;
    },
    [],
  );
  const canAnnounce = announceDelays !== undefined;
  useEffect(() => {
    if (!canAnnounce || announcedWaiting.current === waiting) return;
    announcedWaiting.current = waiting;
    const format = (current: Messages) => {
      if (!latest.current || announcedWaiting.current !== waiting) return "";
      return waiting ? current.formatDelay(latest.current.left) : current.t("a11y.retryReady");
    };
    // After the effects of the surface around it, so that the failure is announced before its delay.
    queueMicrotask(() => {
      if (latest.current?.announceDelays && timerParent.current)
        announce(format, "polite", latest.current.messages, timerParent.current);
    });
  }, [canAnnounce, waiting]);

  const getText = (seconds: number) => (waiting ? formatDelay(seconds) : t("a11y.retryReady"));
  return (
    <>
      {onRetry && (
        <button
          type="button"
          className="ek-button ek-retry"
          data-part="retry"
          data-retry={state}
          data-primary={primary ? "" : undefined}
          data-width-labels={`${label}\n${t("ui.retrying")}`}
          aria-disabled={state === "ready" ? undefined : true}
          aria-describedby={delaySeconds > 0 ? descriptionId : undefined}
          style={waiting ? ({ "--ek-wait": left / delaySeconds } as CSSProperties) : undefined}
          onClick={state === "ready" ? onRetry : undefined}
          onFocus={() => setDescribedSeconds(left)}
          onBlur={() => setDescribedSeconds(undefined)}
        >
          {running ? t("ui.retrying") : label}
        </button>
      )}
      {delaySeconds > 0 && (
        <span
          className="ek-timer"
          data-part="timer"
          role="timer"
          ref={timer}
          data-width-labels={`${formatDelay(delaySeconds)}\n${t("a11y.retryReady")}`}
        >
          {getText(left)}
        </span>
      )}
      {delaySeconds > 0 && onRetry && (
        // Elements with a class of Errorkit have the display of the browser, whatever the app's styles are: none.
        <span className="ek-retry-description" id={descriptionId} hidden>
          {getText(describedSeconds || left)}
        </span>
      )}
    </>
  );
}
