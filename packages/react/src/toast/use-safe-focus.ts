"use client";

import type { RefObject } from "react";
import { focusGently } from "../internals/focus.ts";
import { useIsomorphicLayoutEffect } from "../internals/use-isomorphic-layout-effect.ts";
import type { Fold } from "./use-fold.ts";

/**
 * Keeps focus out of nowhere when what held it leaves without handing it on: the buttons below the stack (A7). A
 * browser says nothing when the focused element goes, so the region that had focus is asked after each change.
 */
export function useSafeFocus(
  root: RefObject<HTMLElement | null>,
  { focused, release }: Pick<Fold, "focused" | "release">,
  change: unknown,
): void {
  useIsomorphicLayoutEffect(() => {
    if (!focused.current) return;
    // After the cards that left have handed focus on.
    queueMicrotask(() => {
      const region = root.current;
      if (!region) return;
      const active = document.activeElement;
      if (!active || active === document.body) {
        focusGently(region.querySelector<HTMLElement>("[data-surface]") ?? region);
      } else if (!region.contains(active)) release();
    });
  }, [change, focused, release, root]);
}
