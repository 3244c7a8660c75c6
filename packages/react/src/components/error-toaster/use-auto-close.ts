"use client";

import { useEffect } from "react";
import type { ErrorStore } from "./create-error-store.ts";
import type { ErrorGroup } from "./error-group.ts";

/**
 * Dismisses a toast after a time during which the page was visible.
 *
 * @param milliseconds `undefined` for never
 * @see WCAG 2.2.1
 */
export function useAutoClose(
  store: ErrorStore,
  { id, revision }: ErrorGroup,
  milliseconds: number | undefined,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision starts again
  useEffect(() => {
    if (milliseconds === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!document.hidden) store.dismiss(id);
      }, milliseconds);
    };
    restart();
    document.addEventListener("visibilitychange", restart);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", restart);
    };
  }, [store, id, revision, milliseconds]);
}
