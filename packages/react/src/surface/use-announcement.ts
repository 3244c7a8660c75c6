"use client";

import type { Failure } from "@errorkit/core";
import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import { getAnnouncementText } from "../a11y/announcement-text.ts";
import type { Politeness } from "../a11y/live-announcer.ts";
import { announce, primeLiveRegions } from "../a11y/live-announcer.ts";
import type { Severity } from "../types.ts";
import type { ErrorReading } from "../utils/error-readings.ts";
import { getCauseKey } from "../utils/failure-traits.ts";
import type { Messages } from "../utils/messages.ts";
import type { RetryAttempts } from "../utils/use-retry-attempts.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/** Errors interrupt, the rest waits its turn, and a cancelled request is no news to who cancelled it (A4). */
export function getPoliteness(
  mode: ErrorSurfaceProps["announce"] = "auto",
  severity: Severity,
  kind: Failure["kind"],
): Politeness | "off" {
  if (mode !== "auto") return mode;
  if (kind === "aborted") return "off";
  return severity === "error" ? "assertive" : "polite";
}

/** The longest that words wait for the body of an answer, which may stall for ever. What it says fills the card in later. */
const BODY_MS = 3000;

interface AnnouncementOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly messages: Messages;
  readonly politeness: Politeness | "off";
  readonly reading: ErrorReading;
  /** Its body has been read, so its words are final. */
  readonly isComplete: boolean;
  readonly attempts: RetryAttempts;
  /** It was on screen when the page came to life: its coming is not said (A5). */
  readonly hydrated: boolean;
  /** It takes focus when it comes, and is read by that; said as well where its language was still on its way then. */
  readonly announcedByFocus: boolean;
  /** A turn that the failure takes by itself, and news like another cause: the network is back. */
  readonly change: string;
  /** Called once per news, said or not. */
  readonly onAnnounceable: () => void;
}

/**
 * Says a failure when it is news: another cause, or the same one after an attempt. A poll that keeps failing is said once,
 * and a change of language is no news. Returns whether its words are waited for no longer: what else is to be said of the
 * failure comes after them.
 */
export function useAnnouncement(options: AnnouncementOptions): boolean {
  const { reading, isComplete, attempts, change } = options;
  const { failure } = reading;
  const { count, running, rejected } = attempts;
  const [timedOut, setTimedOut] = useState<ErrorReading>();
  const isFinal = isComplete || timedOut === reading;
  const latest = useRef(options);
  const last = useRef<{ reading: ErrorReading; cause: string; change: string; count: number }>(undefined);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (latest.current.root.current) primeLiveRegions(latest.current.root.current);
    const tell = () => {
      const before = last.current;
      const cause = getCauseKey(failure);
      const isNewError = before?.reading !== reading;
      // While an attempt runs, another error is none of its: one that is made anew in each render, say.
      const retryFailed = before?.count !== count && !running && (isNewError || rejected);
      // A cause that the body tells late is no other one.
      if (!isNewError) last.current = { ...before, cause };
      if (before?.change === change && (!isNewError || before.cause === cause) && !retryFailed) return;
      last.current = { reading, cause, change, count };
      const { root, messages, politeness, hydrated, announcedByFocus, onAnnounceable } = latest.current;
      onAnnounceable();
      const read = !before && announcedByFocus;
      if (!root.current || politeness === "off" || (!before && hydrated) || (read && !messages.isLoading()))
        return;
      const say = (now: Messages) =>
        !root.current || (read && now === messages) ? "" : getAnnouncementText(root.current, now);
      announce(say, politeness, messages, root.current);
    };
    if (isFinal) return tell();
    const timer = setTimeout(() => setTimedOut(reading), BODY_MS);
    return () => clearTimeout(timer);
  }, [reading, failure, isFinal, count, running, rejected, change]);
  return isFinal;
}
