"use client";

import { useEffect, useRef } from "react";
import type { ToastItem } from "./toast-item.tsx";

/** How to show and hide toasts by calls. */
export interface ToastDisplay {
  /** Shows an item, or replaces what is shown of it. `onClose` is for a toast that closes. */
  readonly show: (item: ToastItem, onClose: () => void) => void;
  readonly hide: (id: string) => void;
}

/** Keeps toasts that are shown by calls in step with the items. Unmounting hides them, and leaves the errors in the store. */
export function useShownItems(items: readonly ToastItem[], display: ToastDisplay): void {
  const shown = useRef(new Map<string, ToastItem>());
  const latestDisplay = useRef(display);
  useEffect(() => {
    latestDisplay.current = display;
    const hide = (id: string) => {
      shown.current.delete(id);
      display.hide(id);
    };
    for (const id of [...shown.current.keys()]) if (!items.some((item) => item.id === id)) hide(id);
    // The oldest first, so that the newest is shown last.
    for (const item of items.toReversed()) {
      if (shown.current.get(item.id) === item) continue;
      shown.current.set(item.id, item);
      // A toast that is hidden here closes too.
      display.show(item, () => shown.current.has(item.id) && item.dismiss());
    }
  });
  useEffect(() => {
    const { current: all } = shown;
    return () => {
      const ids = [...all.keys()];
      all.clear();
      for (const id of ids) latestDisplay.current.hide(id);
    };
  }, []);
}
