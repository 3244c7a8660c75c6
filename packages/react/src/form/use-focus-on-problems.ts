"use client";

import type { Failure } from "@errorkit/core";
import type { RefObject } from "react";
import { useEffect } from "react";

/**
 * Takes focus when a submit has failed (A6): when the summary appears, and when it has other problems than before. An
 * error that is only made anew in each render takes none, or nobody could type.
 */
export function useFocusOnProblems(
  root: RefObject<HTMLElement | null>,
  failure: Failure | undefined,
  focus: boolean,
): void {
  const problems =
    failure && JSON.stringify([failure.status, failure.code, failure.requestId, failure.fields]);
  useEffect(() => {
    if (focus && problems !== undefined) root.current?.focus();
  }, [root, problems, focus]);
}
