import type { ForwardedRef, RefObject } from "react";

/** One ref callback for ours and the caller's. */
export function mergeRefs<T>(
  ours: RefObject<T | null>,
  theirs: ForwardedRef<T>,
): (element: T | null) => void {
  return (element) => {
    ours.current = element;
    if (typeof theirs === "function") theirs(element);
    else if (theirs) theirs.current = element;
  };
}
