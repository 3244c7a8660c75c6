import type { ForwardedRef, RefCallback, RefObject } from "react";
import { useCallback } from "react";

/**
 * Returns one ref callback for an inner ref and the caller's. It stays the same as long as both do, because React calls a
 * ref that changed. The cleanup function of the caller's ref runs when the element leaves, as in React 19.
 */
export function useMergedRef<T>(innerRef: RefObject<T | null>, outerRef: ForwardedRef<T>): RefCallback<T> {
  return useCallback<RefCallback<T>>(
    (element) => {
      innerRef.current = element;
      if (typeof outerRef !== "function") {
        if (outerRef) outerRef.current = element;
        return;
      }
      const cleanUp: unknown = outerRef(element);
      if (typeof cleanUp !== "function") return;
      return () => {
        innerRef.current = null;
        cleanUp();
      };
    },
    [innerRef, outerRef],
  );
}
