"use client";

import type { Failure } from "@errorkit/core";
import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { announce } from "../internals/announcer.ts";
import type { GuardedWords } from "../internals/guarded-words.ts";
import type { ErrorReading } from "../internals/readings.ts";
import { sentenceOf } from "../parts/sentence.ts";

interface Telling {
  readonly root: RefObject<HTMLElement | null>;
  readonly reading: ErrorReading | null;
  readonly words: GuardedWords;
  /** Moves focus for what is certainly news. */
  readonly focus: boolean;
  /** Says politely what moves no focus. */
  readonly aloud: boolean;
}

const problemsOf = ({ status, code, requestId, fields }: Failure): string =>
  JSON.stringify([status, code, requestId, fields]);

/**
 * Takes focus when a submit has failed (A6): when the summary appears, when it has other problems than before, and when
 * another error with the same problems came after a submit. Without a submit (a button outside of any form) another error
 * is only said; and one that has not outlived a render is made anew in each, and no news, or nobody could type.
 */
export function useFocusOnProblems({ root, reading, words, focus, aloud }: Telling): void {
  const told = useRef<{ reading: ErrorReading; failure: Failure; problems: string }>(undefined);
  const sent = useRef(false);
  const stood = useRef(false);
  useEffect(() => {
    const onSubmit = ({ target }: Event) => {
      const form = root.current?.closest("form");
      if (!form || form === target) sent.current = true;
    };
    document.addEventListener("submit", onSubmit, true);
    return () => document.removeEventListener("submit", onSubmit, true);
  }, [root]);
  useEffect(() => {
    const before = told.current;
    const failure = reading?.failure;
    if (failure && failure === before?.failure) {
      stood.current = true;
      return;
    }
    told.current = failure && { reading, failure, problems: problemsOf(failure) };
    if (!told.current) return;
    const other = told.current.problems !== before?.problems;
    const again = before?.reading !== reading && (sent.current || stood.current);
    const certain = other || sent.current;
    sent.current = false;
    stood.current = false;
    if (!other && !again) return;
    const summary = root.current;
    if (!summary) return;
    if (focus && certain) summary.focus();
    else if (before && aloud) {
      announce((now) => (summary.isConnected ? sentenceOf(summary, now) : ""), "polite", words, summary);
    }
  });
}
