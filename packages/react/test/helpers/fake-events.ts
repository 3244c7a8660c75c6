import type { FocusEvent, KeyboardEvent } from "react";

/** Creates a key press as React passes it on. `isComposing` is that of the native event. */
export function createKeyEvent(
  key: string,
  { isComposing = false }: { readonly isComposing?: boolean } = {},
): KeyboardEvent<HTMLElement> {
  const event = {
    key,
    nativeEvent: { isComposing },
    defaultPrevented: false,
    propagationStopped: false,
    preventDefault: () => Object.assign(event, { defaultPrevented: true }),
    stopPropagation: () => Object.assign(event, { propagationStopped: true }),
  };
  return event as unknown as KeyboardEvent<HTMLElement>;
}

/** Creates a focus event as React passes it on to the root element of a surface. */
export const createFocusEvent = (
  currentTarget: HTMLElement,
  relatedTarget: Element | null = null,
): FocusEvent<HTMLElement> => ({ currentTarget, relatedTarget }) as unknown as FocusEvent<HTMLElement>;
