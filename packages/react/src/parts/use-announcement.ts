"use client";

import type { Failure } from "@errorkit/core";
import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import type { Attempts } from "../hooks/use-attempts.ts";
import type { Politeness } from "../internals/announcer.ts";
import { announce, primeLiveRegions } from "../internals/announcer.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";
import { causeOf } from "../internals/judge.ts";
import type { ErrorReading } from "../internals/readings.ts";
import type { Severity } from "../internals/types.ts";
import { sentenceOf } from "./sentence.ts";
import type { ErrorSurfaceProps } from "./surface-props.ts";

/** Errors interrupt, the rest waits its turn, and a cancelled request is no news to who cancelled it (A4). */
export function politenessOf(
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
  readonly words: GuardedWords;
  readonly politeness: Politeness | "off";
  readonly reading: ErrorReading;
  /** Its body has been read, so its words are final. */
  readonly settled: boolean;
  readonly attempts: Attempts;
  /** It was on screen when the page came to life: its coming is not said (A5). */
  readonly hydrated: boolean;
  /** It takes focus when it comes, and is read by that; said as well where its language was still on its way then. */
  readonly quietEntrance: boolean;
  /** A turn that the failure takes by itself, and news like another cause: the network is back. */
  readonly turn: string;
  /** Called once per news, said or not. */
  readonly onNews: () => void;
}

/**
 * Says a failure when it is news: another cause, or the same one after an attempt. A poll that keeps failing is said once,
 * and a change of language is no news. Returns whether its words are waited for no longer: what else is to be said of the
 * failure comes after them.
 */
export function useAnnouncement(options: AnnouncementOptions): boolean {
  const { reading, settled, attempts, turn } = options;
  const { failure } = reading;
  const { count, running, rejected } = attempts;
  const [late, setLate] = useState<ErrorReading>();
  const final = settled || late === reading;
  const latest = useRef(options);
  const told = useRef<{ reading: ErrorReading; cause: string; turn: string; count: number }>(undefined);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    if (latest.current.root.current) primeLiveRegions(latest.current.root.current);
    const tell = () => {
      const before = told.current;
      const cause = causeOf(failure);
      const another = before?.reading !== reading;
      // While an attempt runs, another error is none of its: one that is made anew in each render, say.
      const tried = before?.count !== count && !running && (another || rejected);
      // A cause that the body tells late is no other one.
      if (!another) told.current = { ...before, cause };
      if (before?.turn === turn && (!another || before.cause === cause) && !tried) return;
      told.current = { reading, cause, turn, count };
      const { root, words, politeness, hydrated, quietEntrance, onNews } = latest.current;
      onNews();
      const read = !before && quietEntrance;
      if (!root.current || politeness === "off" || (!before && hydrated) || (read && !words.loading()))
        return;
      const say = (now: GuardedWords) =>
        !root.current || (read && now === words) ? "" : sentenceOf(root.current, now);
      announce(say, politeness, words, root.current);
    };
    if (final) return tell();
    const timer = setTimeout(() => setLate(reading), BODY_MS);
    return () => clearTimeout(timer);
  }, [reading, failure, final, count, running, rejected, turn]);
  return final;
}
