"use client";

import type { Failure } from "@errorkit/core";
import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { getAnnouncementText } from "../../a11y/announcement-text.ts";
import { announce } from "../../a11y/live-announcer.ts";
import type { ErrorReading } from "../../utils/error-readings.ts";
import type { Messages } from "../../utils/messages.ts";

interface FocusSummaryOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly reading: ErrorReading | null;
  readonly messages: Messages;
  /** Moves focus for what is certainly a new result. */
  readonly autoFocus: boolean;
  /** Announces a new result politely where focus does not move. */
  readonly announcePolitely: boolean;
}

const getFieldErrorsKey = ({ status, code, requestId, fieldErrors }: Failure): string =>
  JSON.stringify([status, code, requestId, fieldErrors]);

/**
 * Moves focus to the summary after a failed submit (A6): when it appears, when its field errors change, and when a new error
 * with the same field errors follows a submit. Without a submit (a button outside of any form) such an error is only announced.
 * An error created inline changes identity with every render; it is treated as unchanged, otherwise focus would move while the
 * user types.
 *
 * @see WCAG 3.3.1
 */
export function useFocusSummary({
  root,
  reading,
  messages,
  autoFocus,
  announcePolitely,
}: FocusSummaryOptions): void {
  const last = useRef<{ identity: object; failure: Failure; key: string }>(undefined);
  const submitted = useRef(false);
  const survivedRender = useRef(false);
  useEffect(() => {
    const handleSubmit = ({ target }: Event) => {
      const form = root.current?.closest("form");
      if (!form || form === target) submitted.current = true;
    };
    document.addEventListener("submit", handleSubmit, true);
    return () => document.removeEventListener("submit", handleSubmit, true);
  }, [root]);
  useEffect(() => {
    const before = last.current;
    if (reading && reading.failure === before?.failure) {
      survivedRender.current = true;
      return;
    }
    last.current = reading
      ? { identity: reading.identity, failure: reading.failure, key: getFieldErrorsKey(reading.failure) }
      : undefined;
    if (!last.current) return;
    const { identity, key } = last.current;
    const hasOtherErrors = key !== before?.key;
    const isNewResult = before?.identity !== identity && (submitted.current || survivedRender.current);
    const isCertain = hasOtherErrors || submitted.current;
    submitted.current = false;
    survivedRender.current = false;
    const summary = root.current;
    if (!summary || (!hasOtherErrors && !isNewResult)) return;
    if (autoFocus && isCertain) summary.focus();
    else if (before && announcePolitely) {
      announce(
        (current) => (summary.isConnected ? getAnnouncementText(summary, current) : ""),
        "polite",
        messages,
        summary,
      );
    }
  });
}
