/** Calls many listeners for one source of events. */
export interface Broadcast<T extends readonly unknown[]> {
  /** Adds a listener. Returns a function that removes it. */
  readonly subscribe: (listener: (...values: T) => void) => () => void;
  /** Calls every listener. */
  readonly notify: (...values: T) => void;
}

/**
 * Creates a broadcast. However many listeners it has, it connects to its source once: with the first of them.
 *
 * @param connect connects to the source; returns a function that disconnects, called when the last listener is removed
 */
export function createBroadcast<T extends readonly unknown[]>(connect: () => () => void): Broadcast<T> {
  const entries = new Set<(...values: T) => void>();
  let disconnect: (() => void) | undefined;
  return {
    notify: (...values) => {
      for (const entry of [...entries]) entry(...values);
    },
    subscribe: (listener) => {
      disconnect ??= connect();
      // Another function for each subscription, because the same listener may subscribe twice.
      const entry = (...values: T) => listener(...values);
      entries.add(entry);
      return () => {
        entries.delete(entry);
        if (entries.size > 0) return;
        disconnect?.();
        disconnect = undefined;
      };
    },
  };
}

/** Adds listeners to the window; none on a server. Returns a function that removes them. */
export function listenToWindow(listeners: Readonly<Record<string, (event: Event) => void>>): () => void {
  const entries = Object.entries(listeners);
  for (const [type, listener] of entries) globalThis.addEventListener?.(type, listener);
  return () => {
    for (const [type, listener] of entries) globalThis.removeEventListener?.(type, listener);
  };
}
