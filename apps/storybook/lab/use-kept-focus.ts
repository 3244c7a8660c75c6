import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Gives the focus back to whoever had it: a form's summary takes it when it appears (WCAG 3.3.1), which is right in a form,
 * and wrong while someone types into the lab.
 */
export function useKeptFocus(cause: unknown): void {
  const had = useRef<Element>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked up before the children of this cause take the focus
  useLayoutEffect(() => {
    had.current = document.activeElement;
  }, [cause]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: an effect runs after those of its children
  useEffect(() => {
    if (had.current instanceof HTMLElement && had.current !== document.activeElement) {
      if (had.current === document.body) (document.activeElement as HTMLElement | null)?.blur();
      else had.current.focus({ preventScroll: true });
    }
  }, [cause]);
}
