import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Restores focus when a summary takes it. A summary takes focus when it appears (WCAG 3.3.1), which is right in a form, but
 * not while the user types into the lab.
 */
export function useRetainFocus(cause: unknown): void {
  const focused = useRef<Element>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: reads the focused element before the children take focus
  useLayoutEffect(() => {
    focused.current = document.activeElement;
  }, [cause]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after the effects of the children
  useEffect(() => {
    if (focused.current instanceof HTMLElement && focused.current !== document.activeElement) {
      if (focused.current === document.body) (document.activeElement as HTMLElement | null)?.blur();
      else focused.current.focus({ preventScroll: true });
    }
  }, [cause]);
}
