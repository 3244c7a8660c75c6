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
    const taker = document.activeElement;
    // The user may have moved focus in the meantime. Only a surface takes it.
    if (!(taker instanceof HTMLElement) || taker === focused.current || !taker.closest("[data-surface]"))
      return;
    if (focused.current instanceof HTMLElement && focused.current !== document.body)
      focused.current.focus({ preventScroll: true });
    else taker.blur();
  }, [cause]);
}
