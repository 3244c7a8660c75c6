import type { ForwardedRef, RefCallback, RefObject } from "react";
import { useCallback } from "react";

/**
 * One ref callback for ours and the caller's, the same as long as both are: React calls a ref that changed. What the
 * caller's returns is called when the element leaves, as React 19 does.
 */
export function useMergedRef<T>(ours: RefObject<T | null>, theirs: ForwardedRef<T>): RefCallback<T> {
  return useCallback<RefCallback<T>>(
    (element) => {
      ours.current = element;
      if (typeof theirs !== "function") {
        if (theirs) theirs.current = element;
        return;
      }
      const leave: unknown = theirs(element);
      if (typeof leave !== "function") return;
      return () => {
        ours.current = null;
        leave();
      };
    },
    [ours, theirs],
  );
}
