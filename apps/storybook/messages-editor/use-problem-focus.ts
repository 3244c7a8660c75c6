import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * Moves the focus to the first field with a problem.
 *
 * @returns a ref for the element that has the fields, and a function to call with the change that shows the field
 */
export function useProblemFocus(): [RefObject<HTMLElement | null>, () => void] {
  const container = useRef<HTMLElement>(null);
  const isSought = useRef(false);
  // After every rendering, because the list of messages follows later than the change.
  useEffect(() => {
    if (!isSought.current) return;
    const field = container.current?.querySelector<HTMLElement>("textarea[aria-invalid]");
    if (!field) return;
    isSought.current = false;
    field.focus({ preventScroll: true });
    // The problem stands below the field.
    field.scrollIntoView({ block: "center" });
  });
  const seek = () => {
    isSought.current = true;
  };
  return [container, seek];
}
