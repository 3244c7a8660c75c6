"use client";

import type { RefObject } from "react";
import { useRef } from "react";
import { focusedFrom, handOnFocus } from "../internals/focus.ts";
import { useIsomorphicLayoutEffect } from "../internals/use-isomorphic-layout-effect.ts";

/** Remembers what had focus before a surface came, and hands focus on when the surface leaves with it (A7). */
export function useFocusHandOn(root: RefObject<HTMLElement | null>): void {
  const trigger = useRef<Element | null>(null);
  useIsomorphicLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const active = focusedFrom(element);
    if (!element.contains(active)) trigger.current ??= active;
    return () => handOnFocus(element, trigger.current);
  }, [root]);
}
