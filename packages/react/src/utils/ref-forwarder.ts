import type { ForwardedRef } from "react";

/** Passes an element on to the ref of the app, which may change. Calls the cleanup function of a ref, as React 19 does. */
export class RefForwarder {
  #element: HTMLElement | null = null;
  #ref: ForwardedRef<HTMLElement> = null;
  #cleanUp: (() => void) | undefined;

  /** Takes the element, as a ref callback. */
  attach(element: HTMLElement | null): void {
    this.#detach();
    this.#element = element;
    this.#set();
  }

  /** Takes the ref that the app passes now. */
  update(ref: ForwardedRef<HTMLElement>): void {
    if (ref === this.#ref) return;
    this.#detach();
    this.#ref = ref;
    this.#set();
  }

  #set(): void {
    const ref = this.#ref;
    if (!ref || !this.#element) return;
    if (typeof ref !== "function") {
      ref.current = this.#element;
      return;
    }
    const cleanUp: unknown = ref(this.#element);
    if (typeof cleanUp === "function") this.#cleanUp = cleanUp as () => void;
  }

  #detach(): void {
    if (!this.#ref || !this.#element) return;
    if (this.#cleanUp) this.#cleanUp();
    else if (typeof this.#ref === "function") this.#ref(null);
    else this.#ref.current = null;
    this.#cleanUp = undefined;
  }
}
