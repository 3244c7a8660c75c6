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
  /** Moves focus for what is certainly news. */
  readonly autoFocus: boolean;
  /** Says politely what moves no focus. */
  readonly announcePolitely: boolean;
}

const getFieldErrorsKey = ({ status, code, requestId, fieldErrors }: Failure): string =>
  JSON.stringify([status, code, requestId, fieldErrors]);

/**
 * Takes focus when a submit has failed (A6): when the summary appears, when it has other problems than before, and when
 * another error with the same problems came after a submit. Without a submit (a button outside of any form) another error
 * is only said; and one that has not outlived a render is made anew in each, and no news, or nobody could type.
 */
export function useFocusSummary({
  root,
  reading,
  messages,
  autoFocus,
  announcePolitely,
}: FocusSummaryOptions): void {
  const last = useRef<{ reading: ErrorReading; failure: Failure; problems: string }>(undefined);
  const submitted = useRef(false);
  const survivedRender = useRef(false);
  useEffect(() => {
    const onSubmit = ({ target }: Event) => {
      const form = root.current?.closest("form");
      if (!form || form === target) submitted.current = true;
    };
    document.addEventListener("submit", onSubmit, true);
    return () => document.removeEventListener("submit", onSubmit, true);
  }, [root]);
  useEffect(() => {
    const before = last.current;
    const failure = reading?.failure;
    if (failure && failure === before?.failure) {
      survivedRender.current = true;
      return;
    }
    last.current = failure && { reading, failure, problems: getFieldErrorsKey(failure) };
    if (!last.current) return;
    const other = last.current.problems !== before?.problems;
    const again = before?.reading !== reading && (submitted.current || survivedRender.current);
    const certain = other || submitted.current;
    submitted.current = false;
    survivedRender.current = false;
    if (!other && !again) return;
    const summary = root.current;
    if (!summary) return;
    if (autoFocus && certain) summary.focus();
    else if (before && announcePolitely) {
      announce(
        (now) => (summary.isConnected ? getAnnouncementText(summary, now) : ""),
        "polite",
        messages,
        summary,
      );
    }
  });
}
