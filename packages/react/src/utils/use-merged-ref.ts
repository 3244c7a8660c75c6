import type { ForwardedRef, RefCallback, RefObject } from "react";
import { useCallback } from "react";

/**
 * Returns one ref callback for an inner ref and the caller's. It stays the same as long as both do, because React calls a
 * ref that changed. The cleanup function of the caller's ref runs when the element leaves, as in React 19.
 */
export function useMergedRef<T>(inner: RefObject<T | null>, outer: ForwardedRef<T>): RefCallback<T> {
  return useCallback<RefCallback<T>>(
    (element) => {
      inner.current = element;
      if (typeof outer !== "function") {
        if (outer) outer.current = element;
        return;
      }
      const cleanUp: unknown = outer(element);
      if (typeof cleanUp !== "function") return;
      return () => {
        inner.current = null;
        cleanUp();
      };
    },
    [inner, outer],
  );
}
