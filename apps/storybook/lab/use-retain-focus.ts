import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Gives the focus back to whoever had it: a form's summary takes it when it appears (WCAG 3.3.1), which is right in a form,
 * and wrong while someone types into the lab.
 */
export function useRetainFocus(cause: unknown): void {
  const focused = useRef<Element>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up before the children of this cause take the focus
  useLayoutEffect(() => {
    focused.current = document.activeElement;
  }, [cause]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an effect runs after those of its children
  useEffect(() => {
    if (focused.current instanceof HTMLElement && focused.current !== document.activeElement) {
      if (focused.current === document.body) (document.activeElement as HTMLElement | null)?.blur();
      else focused.current.focus({ preventScroll: true });
    }
  }, [cause]);
}
