"use client";

import type { RefObject } from "react";
import { useEffect } from "react";

/**
 * Scrolls a focused element of the page out from behind the stack, which covers it.
 *
 * @see WCAG 2.4.11
 */
export function useScrollFromBehind(root: RefObject<HTMLElement | null>, placement: "top" | "bottom"): void {
  useEffect(() => {
    const handleFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || root.current?.contains(target)) return;
      const { x, y, width, height } = target.getBoundingClientRect();
      const front = document.elementFromPoint(x + width / 2, y + height / 2);
      if (root.current?.contains(front)) {
        target.scrollIntoView({ block: placement === "top" ? "end" : "start" });
      }
    };
    document.addEventListener("focusin", handleFocus);
    return () => document.removeEventListener("focusin", handleFocus);
  }, [root, placement]);
}
