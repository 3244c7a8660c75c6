"use client";

import type { FocusEvent, RefObject } from "react";
import { useRef } from "react";
import { useIsomorphicLayoutEffect } from "../utils/use-isomorphic-layout-effect.ts";
import { focusTemporarily, getActiveElement } from "./focus.ts";

/** Event handlers for the element that keeps focus. */
export interface FocusHandlers {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

interface RetainFocusOptions {
  /** What takes focus when the part that held it has gone. Default: the element itself. */
  readonly getFallback?: (root: HTMLElement) => HTMLElement;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
}

/**
 * Keeps focus when the part that holds it goes and its surroundings stay: a retry that is no longer offered, a button for
 * the rest of a list (A7). No event tells of that in every browser, so it looks after each render.
 */
export function useRetainFocus(
  root: RefObject<HTMLElement | null>,
  options: RetainFocusOptions = {},
): FocusHandlers {
  const { getFallback, onEnter, onLeave } = options;
  const inside = useRef(false);
  useIsomorphicLayoutEffect(() => {
    if (!inside.current) return;
    // After a surface that leaves has handed focus on.
    queueMicrotask(() => {
      const element = root.current;
      if (!element) return;
      const active = getActiveElement(element);
      if (element.contains(active)) return;
      if (!active) focusTemporarily(getFallback?.(element) ?? element);
      else {
        inside.current = false;
        onLeave?.();
      }
    });
  });
  return {
    onFocus: () => {
      inside.current = true;
      onEnter?.();
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (currentTarget.contains(relatedTarget)) return;
      inside.current = false;
      onLeave?.();
    },
  };
}
