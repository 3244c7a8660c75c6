"use client";

import type { CSSProperties, JSX } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { announce } from "../a11y/live-announcer.ts";
import type { Messages } from "../utils/messages.ts";
import { useSecondsLeft } from "../utils/use-seconds-left.ts";

interface RetryButtonProps {
  readonly messages: Messages;
  readonly label: string;
  readonly running: boolean;
  /** Without it there is a countdown and no button: the person repeats it elsewhere. */
  readonly onRetry: (() => void) | undefined;
  /** When the wait began, in milliseconds of the epoch, and how long it is, in seconds; 0 for none. */
  readonly startedAt: number;
  readonly delaySeconds: number;
  readonly primary?: boolean;
  /** Says the wait when it begins and when it is over (A10); `undefined` until what happened is said, because that comes first. */
  readonly announceDelays: boolean | undefined;
}

/**
 * The retry button, where something can be repeated from here, and the countdown of a delay that the server named. Only
 * this part renders each second.
 */
export function RetryButton(props: RetryButtonProps): JSX.Element {
  const { messages, label, running, onRetry, startedAt, delaySeconds, primary, announceDelays } = props;
  const { t } = messages;
  const waitId = useId();
  const left = useSecondsLeft(startedAt, delaySeconds);
  const waiting = left > 0;
  const state = running ? "running" : waiting ? "waiting" : "ready";

  // A screen reader says each change of the description that a focused button has. So the description says what was left
  // when focus came, or when the wait began under it, and stays until zero, though a deadline moves meanwhile.
  /** The seconds that it says while the button has focus, 0 when none were left; `undefined` without focus. */
  const [held, setHeld] = useState<number>();
  if (held !== undefined && held > 0 !== waiting) setHeld(left);

  // Said at the beginning and at zero, never each second, and nothing again when the language changes.
  // Nor is it news that a wait grows while it runs: an outage moves its deadline with each answer.
  const latest = useRef({ messages, left, announceDelays });
  const said = useRef(false);
  const here = useRef(false);
  const timer = useRef<HTMLSpanElement>(null);
  /** Where the countdown stands, or stood: it may leave when the wait is over. */
  const place = useRef<Element>(null);
  useEffect(() => {
    latest.current = { messages, left, announceDelays };
    if (timer.current) place.current = timer.current.parentElement;
  });
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const told = announceDelays !== undefined;
  useEffect(() => {
    if (!told || said.current === waiting) return;
    said.current = waiting;
    const { messages, announceDelays } = latest.current;
    if (!announceDelays) return;
    const say = (now: Messages) => {
      if (!here.current || said.current !== waiting) return "";
      return waiting ? now.wait(latest.current.left) : now.t("a11y.retryReady");
    };
    // After the effects of the card around it: what happened is said before how long it takes.
    queueMicrotask(() => place.current && announce(say, "polite", messages, place.current));
  }, [told, waiting]);

  const sentence = (seconds: number) => (waiting ? messages.wait(seconds) : t("a11y.retryReady"));
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
          aria-describedby={delaySeconds > 0 ? waitId : undefined}
          style={waiting ? ({ "--ek-wait": left / delaySeconds } as CSSProperties) : undefined}
          onClick={state === "ready" ? onRetry : undefined}
          onFocus={() => setHeld(left)}
          onBlur={() => setHeld(undefined)}
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
          data-width-labels={`${messages.wait(delaySeconds)}\n${t("a11y.retryReady")}`}
        >
          {sentence(left)}
        </span>
      )}
      {delaySeconds > 0 && onRetry && (
        // Its class keeps it hidden under a host's reset.
        <span className="ek-wait" id={waitId} hidden>
          {sentence(held || left)}
        </span>
      )}
    </>
  );
}
