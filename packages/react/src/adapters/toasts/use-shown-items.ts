"use client";

import { useEffect, useRef } from "react";
import type { ToastItem } from "./toast-item.tsx";

/** How to show and hide toasts by calls. A key belongs to one item of one component on the page. */
export interface ToastDisplay {
  /** Shows an item, or replaces what is shown of it. `onClose` is for a toast that closes. */
  readonly show: (item: ToastItem, key: string, onClose: () => void) => void;
  readonly hide: (key: string) => void;
}

let instances = 0;

function createPrefix(): string {
  instances += 1;
  return `errorkit-${instances}-`;
}

/** Keeps toasts that are shown by calls in step with the items. Unmounting hides them, and leaves the errors in the store. */
export function useShownItems(items: readonly ToastItem[], display: ToastDisplay): void {
  const shown = useRef(new Map<string, ToastItem>());
  // Two stores on a page have groups with the same IDs.
  const prefix = useRef("");
  const latestDisplay = useRef(display);
  useEffect(() => {
    latestDisplay.current = display;
    if (prefix.current === "") prefix.current = createPrefix();
    const getKey = ({ id }: ToastItem) => prefix.current + id;
    const keys = new Set(items.map(getKey));
    for (const key of [...shown.current.keys()]) {
      if (keys.has(key)) continue;
      shown.current.delete(key);
      display.hide(key);
    }
    // The oldest first, so that the newest is shown last.
    for (const item of items.toReversed()) {
      const key = getKey(item);
      if (shown.current.get(key) === item) continue;
      shown.current.set(key, item);
      // A toast that is hidden here closes too.
      display.show(item, key, () => shown.current.has(key) && item.dismiss());
    }
  });
  useEffect(() => {
    const { current: all } = shown;
    return () => {
      const keys = [...all.keys()];
      all.clear();
      // The library may still hide these when React mounts the component again.
      prefix.current = "";
      for (const key of keys) latestDisplay.current.hide(key);
    };
  }, []);
}
