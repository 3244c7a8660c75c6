"use client";

import type { FocusEvent, RefObject } from "react";
import { useRef } from "react";
import { focusedFrom, focusGently } from "../internals/focus.ts";
import { useIsomorphicLayoutEffect } from "../internals/use-isomorphic-layout-effect.ts";

/** Event handlers for the element that keeps focus. */
export interface KeptFocus {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

interface KeptFocusOptions {
  /** What takes focus when the part that held it has gone. Default: the element itself. */
  readonly heir?: (root: HTMLElement) => HTMLElement;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
}

/**
 * Keeps focus when the part that holds it goes and its surroundings stay: a retry that is no longer offered, a button for
 * the rest of a list (A7). No event tells of that in every browser, so it looks after each render.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, options: KeptFocusOptions = {}): KeptFocus {
  const { heir, onEnter, onLeave } = options;
  const inside = useRef(false);
  useIsomorphicLayoutEffect(() => {
    if (!inside.current) return;
    // After a surface that leaves has handed focus on.
    queueMicrotask(() => {
      const element = root.current;
      if (!element) return;
      const active = focusedFrom(element);
      if (element.contains(active)) return;
      if (!active) focusGently(heir?.(element) ?? element);
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
