/**
 * Counts what React does. It reads internals of React 19.
 *
 * ```tsx
 * const { hooks, listeners } = await countWhile(() => flushSync(() => root.render(<ErrorBanner error={failure} />)));
 * expect(sumCounts(hooks)).toBeLessThanOrEqual(10);
 * ```
 */
import * as React from "react";

/** How often something happened, by name. */
export type Counts = Readonly<Record<string, number>>;

/** The part of a React fiber that is read here. */
interface Fiber {
  readonly tag: number;
  readonly type: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly stateNode: unknown;
}

const INTERNALS = "__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE";
// React does not declare its internals.
const internals = (React as unknown as Readonly<Record<string, { H: object | null }>>)[INTERNALS]!;

/** Tags of fibers that call a component of an app: function, class, `forwardRef`, and `memo` of a function. */
const COMPONENT_TAGS: ReadonlySet<number> = new Set([0, 1, 11, 15]);

function increment(counts: Record<string, number>, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

/** Returns the sum of all counts. */
export function sumCounts(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/**
 * Counts the calls of hooks, by name. React sets `H` to another object for each phase of a render. Each of them is given out
 * in a proxy that counts its methods.
 */
function watchHooks(counts: Record<string, number>): () => void {
  const proxies = new WeakMap<object, object>();
  const targets = new WeakMap<object, object>();
  let current = internals.H;
  const getProxy = (target: object) => {
    const proxy = new Proxy(target, {
      get(dispatcher, key) {
        if (typeof key === "string" && key.startsWith("use")) increment(counts, key);
        return Reflect.get(dispatcher, key);
      },
    });
    proxies.set(target, proxy);
    targets.set(proxy, target);
    return proxy;
  };
  Object.defineProperty(internals, "H", {
    configurable: true,
    enumerable: true,
    get: () => current && (proxies.get(current) ?? getProxy(current)),
    // React saves what it reads and sets it again.
    set: (next: object | null) => {
      current = next && (targets.get(next) ?? next);
    },
  });
  return () =>
    Object.defineProperty(internals, "H", {
      configurable: true,
      enumerable: true,
      writable: true,
      value: current,
    });
}

/** Counts the listeners of window and document that are added and not removed, by event. */
function watchListeners(counts: Record<string, number>): () => void {
  const ends = [window, document].map((target) => {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (...args: Parameters<Document["addEventListener"]>) => {
      increment(counts, args[0]);
      addEventListener.apply(target, args);
    };
    target.removeEventListener = (...args: Parameters<Document["removeEventListener"]>) => {
      increment(counts, args[0], -1);
      removeEventListener.apply(target, args);
    };
    return () => Object.assign(target, { addEventListener, removeEventListener });
  });
  return () => {
    for (const end of ends) end();
  };
}

/** Counts the calls of hooks and the listeners that remain, until what `act` returns settles. */
export async function countWhile(
  act: () => unknown,
): Promise<{ readonly hooks: Counts; readonly listeners: Counts }> {
  const hooks: Record<string, number> = {};
  const listeners: Record<string, number> = {};
  const stop = [watchHooks(hooks), watchListeners(listeners)];
  try {
    await act();
  } finally {
    for (const end of stop) end();
  }
  const remaining = Object.entries(listeners).filter(([, count]) => count !== 0);
  return { hooks, listeners: Object.fromEntries(remaining) };
}

function getComponentName(type: unknown): string {
  if (typeof type !== "function" && (typeof type !== "object" || type === null)) return "?";
  const { displayName, name, render } = type as { displayName?: string; name?: string; render?: unknown };
  return displayName || name || (render ? getComponentName(render) : "?");
}

/** Returns the names of all mounted components in the container of a root, in the order of the tree. */
export function listComponents(container: Element): readonly string[] {
  const key = Object.keys(container).find((name) => name.startsWith("__reactContainer$"));
  if (!key) throw new Error("This element is not the container of a React root.");
  const rootFiber = (container as unknown as Readonly<Record<string, Fiber>>)[key]!;
  const names: string[] = [];
  const visit = (fiber: Fiber | null): void => {
    for (let next = fiber; next; next = next.sibling) {
      if (COMPONENT_TAGS.has(next.tag)) names.push(getComponentName(next.type));
      visit(next.child);
    }
  };
  // A root has two trees. Its state node knows the one that is mounted.
  visit((rootFiber.stateNode as { readonly current: Fiber }).current);
  return names;
}
