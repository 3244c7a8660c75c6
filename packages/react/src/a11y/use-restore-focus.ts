"use client";

import type { RefObject } from "react";
import { useRef } from "react";
import { useIsomorphicLayoutEffect } from "../utils/use-isomorphic-layout-effect.ts";
import { getActiveElement, restoreFocus } from "./focus.ts";

/** Remembers what had focus before a surface mounted, and moves focus when the surface unmounts with it (A7). */
export function useRestoreFocus(root: RefObject<HTMLElement | null>): void {
  const trigger = useRef<Element | null>(null);
  useIsomorphicLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const active = getActiveElement(element);
    if (!element.contains(active)) trigger.current ??= active;
    return () => restoreFocus(element, trigger.current);
  }, [root]);
}
