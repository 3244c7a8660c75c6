"use client";

import type { FocusEventHandler, RefObject } from "react";
import { useRef } from "react";
import { useIsomorphicLayoutEffect } from "../utils/use-isomorphic-layout-effect.ts";
import { focusTemporarily, getActiveElement } from "./focus.ts";

/** Event handlers for the element that retains focus. */
export interface FocusHandlers {
  readonly onFocus: FocusEventHandler<HTMLElement>;
  readonly onBlur: FocusEventHandler<HTMLElement>;
}

interface RetainFocusOptions {
  /** Handlers of the app for the same element; they run first. */
  readonly onFocus?: FocusEventHandler<HTMLElement> | undefined;
  readonly onBlur?: FocusEventHandler<HTMLElement> | undefined;
  /**
   * Returns what takes focus when the focused part was removed.
   *
   * @default the element
   */
  readonly getFallback?: (root: HTMLElement) => HTMLElement;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
}

/**
 * Retains focus in an element when its focused part is removed: a retry that is hidden now, or the button of a list (A7). No
 * event reports this in every browser, so the hook checks after each render.
 *
 * @see WCAG 2.4.3
 */
export function useRetainFocus(
  root: RefObject<HTMLElement | null>,
  options: RetainFocusOptions,
): FocusHandlers {
  const { getFallback, onEnter, onLeave } = options;
  const hasFocus = useRef(false);
  useIsomorphicLayoutEffect(() => {
    if (!hasFocus.current) return;
    // A microtask, so that a surface that unmounts moves its focus first.
    queueMicrotask(() => {
      const element = root.current;
      if (!element) return;
      const active = getActiveElement(element);
      if (element.contains(active)) return;
      if (!active) focusTemporarily(getFallback?.(element) ?? element);
      else {
        hasFocus.current = false;
        onLeave?.();
      }
    });
  });
  return {
    onFocus: (event) => {
      options.onFocus?.(event);
      hasFocus.current = true;
      onEnter?.();
    },
    onBlur: (event) => {
      options.onBlur?.(event);
      if (event.currentTarget.contains(event.relatedTarget)) return;
      hasFocus.current = false;
      onLeave?.();
    },
  };
}
