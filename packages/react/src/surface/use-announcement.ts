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

/**
 * Returns how to announce a surface: errors interrupt, the rest waits for the current speech, an aborted request is not
 * announced (A4).
 */
export function getPoliteness(
  mode: ErrorSurfaceProps["announce"] = "auto",
  severity: Severity,
  kind: Failure["kind"],
): Politeness | "off" {
  if (mode !== "auto") return mode;
  if (kind === "aborted") return "off";
  return severity === "error" ? "assertive" : "polite";
}

/** The longest that an announcement waits for the body of a response, which may never end. The surface shows it later. */
const BODY_TIMEOUT_MS = 3000;

interface AnnouncementOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly messages: Messages;
  readonly politeness: Politeness | "off";
  readonly reading: ErrorReading;
  readonly attempts: RetryAttempts;
  /** The surface was part of the HTML of a server: it is not announced (A5). */
  readonly hydrated: boolean;
  /** Focus moves to the surface on mount, and screen readers read it then; announced if its messages were still loading. */
  readonly announcedByFocus: boolean | undefined;
  /** Connectivity change since the failure, or a sign-in; announced like a new cause. */
  readonly change: string;
  /** Called once for each new cause, whether it is announced or not. */
  readonly onAnnounceable: () => void;
}

/**
 * Announces a failure when its cause is new, or after a retry. A poll that keeps failing is announced once, and a change of
 * locale is not announced.
 *
 * @returns whether the failure itself was announced: announcements of its delay come after it
 */
export function useAnnouncement(options: AnnouncementOptions): boolean {
  const { reading, attempts, change } = options;
  const { identity, failure, isComplete } = reading;
  const { count, running, rejected } = attempts;
  const [timedOut, setTimedOut] = useState<object>();
  const isFinal = isComplete || timedOut === identity;
  const latest = useRef(options);
  const last = useRef<{ identity: object; cause: string; change: string; count: number }>(undefined);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const { root, messages, politeness, hydrated, announcedByFocus, onAnnounceable } = latest.current;
    if (root.current) primeLiveRegions(root.current);
    if (!isFinal) {
      const timer = setTimeout(() => setTimedOut(identity), BODY_TIMEOUT_MS);
      return () => clearTimeout(timer);
    }
    const before = last.current;
    const cause = getCauseKey(failure);
    const isNewError = before?.identity !== identity;
    // While a retry runs, another error is not its outcome: an error created inline changes with every render.
    const retryFailed = before?.count !== count && !running && (isNewError || rejected);
    // A body that arrives late may name the cause; it is not a new one.
    if (!isNewError) last.current = { ...before, cause };
    if (before?.change === change && (!isNewError || before.cause === cause) && !retryFailed) return;
    last.current = { identity, cause, change, count };
    onAnnounceable();
    const isFirst = before === undefined;
    const isRead = isFirst && announcedByFocus;
    if (!root.current || politeness === "off" || (isFirst && hydrated) || (isRead && !messages.isLoading()))
      return;
    const format = (current: Messages) =>
      !root.current || (isRead && current === messages) ? "" : getAnnouncementText(root.current, current);
    announce(format, politeness, messages, root.current);
  }, [identity, failure, isFinal, count, running, rejected, change]);
  return isFinal;
}
