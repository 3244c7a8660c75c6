import { focusTemporarily, getActiveElement } from "./focus.ts";

/**
 * Keeps focus in an element when its focused part is removed (A7): a retry that is hidden now, or the button of a list.
 *
 * @see WCAG 2.4.3
 */
export class FocusKeeper {
  #hasFocus = false;

  /** Call it when a part of the element takes focus. */
  enter(): void {
    this.#hasFocus = true;
  }

  /** Call it when focus has left the element. */
  leave(): void {
    this.#hasFocus = false;
  }

  /**
   * Call it after each commit: no event reports in every browser that a focused element was removed.
   *
   * @param getFallback returns what takes focus instead; by default the element
   * @param onLeave called if focus has left the element without an event
   */
  check(
    element: HTMLElement,
    getFallback: (element: HTMLElement) => HTMLElement = () => element,
    onLeave?: () => void,
  ): void {
    if (!this.#hasFocus) return;
    // A microtask, so that a surface that unmounts moves its focus first.
    queueMicrotask(() => {
      const active = getActiveElement(element);
      if (!element.isConnected || element.contains(active)) return;
      if (!active) focusTemporarily(getFallback(element));
      else {
        this.#hasFocus = false;
        onLeave?.();
      }
    });
  }
}
