import { vi } from "vitest";

/** An event target that knows which listeners it has. */
class ListenerCounter extends EventTarget {
  readonly types: string[] = [];

  override addEventListener(...args: Parameters<EventTarget["addEventListener"]>): void {
    this.types.push(args[0]);
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget["removeEventListener"]>): void {
    const index = this.types.indexOf(args[0]);
    if (index >= 0) this.types.splice(index, 1);
    super.removeEventListener(...args);
  }
}

/** What a surface store calls of a page, for tests in Node. */
export interface FakePage {
  /** Dispatches an event of the window: `online`, `beforeunload`. */
  readonly dispatch: (type: "online" | "offline" | "beforeunload") => void;
  /** The types of all listeners of window and document, sorted. */
  readonly listListeners: () => readonly string[];
  /** Sets what `navigator.onLine` returns. */
  readonly setOnline: (online: boolean) => void;
  /** Makes the page visible. Returns a function that draws the next frame. */
  readonly show: () => () => void;
}

/** Replaces the window, the document and the clock. The document is hidden, so nothing waits for a frame. */
export function createFakePage(): FakePage {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) });
  const view = new ListenerCounter();
  const page = Object.assign(new ListenerCounter(), {
    hidden: true,
    body: {},
    activeElement: null,
    readyState: "complete",
    querySelectorAll: () => [],
  });
  const setOnline = (onLine: boolean) => vi.stubGlobal("navigator", { onLine });
  vi.stubGlobal("addEventListener", view.addEventListener.bind(view));
  vi.stubGlobal("removeEventListener", view.removeEventListener.bind(view));
  vi.stubGlobal("document", page);
  setOnline(true);
  return {
    dispatch: (type) => view.dispatchEvent(new Event(type)),
    listListeners: () => [...view.types, ...page.types].sort(),
    setOnline,
    show() {
      let callbacks: (() => void)[] = [];
      page.hidden = false;
      vi.stubGlobal("requestAnimationFrame", (callback: () => void) => callbacks.push(callback));
      return () => {
        const due = callbacks;
        callbacks = [];
        for (const callback of due) callback();
      };
    },
  };
}

const cleanUps: (() => void)[] = [];

/** Calls a function before the fake page is removed, also when the test has failed. */
export const onRemovePage = (cleanUp: () => void): void => void cleanUps.push(cleanUp);

/** Restores what `createFakePage` replaced. */
export function removeFakePage(): void {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** Moves focus in the fake page; `null` for nowhere, as when the focused element is removed. */
export const setFocus = (element: Element | null): void =>
  void Object.assign(document, { activeElement: element });

/** Creates an element of the fake page. It is in the page and has no focus, but can take it. */
export function createFakeElement(patch: Readonly<Record<string, unknown>> = {}): HTMLElement {
  const element: HTMLElement = {
    ownerDocument: document,
    isConnected: true,
    parentElement: null,
    getRootNode: () => document,
    contains: (other: unknown) => other === element,
    closest: () => null,
    focus: () => setFocus(element),
    classList: { contains: () => false },
    dataset: {},
    ...patch,
  } as unknown as HTMLElement;
  return element;
}
