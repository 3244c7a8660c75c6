import type { Counts } from "./count-render.ts";
import { countWhile, listComponents, sumCounts } from "./count-render.ts";

/** What one alert costs, as numbers that are the same in each run. */
export interface RenderCounts {
  readonly hooks: Counts;
  readonly components: readonly string[];
  readonly hookCalls: number;
  readonly componentCount: number;
  readonly elements: number;
  /** Listeners that each alert adds. */
  readonly listeners: number;
  /** Listeners that are added once, whatever the number of alerts. */
  readonly sharedListeners: number;
}

/**
 * Counts what the second of two alerts adds. `show` renders that many alerts, synchronously; it is called with 0 first, so that
 * each count is of a mount.
 */
export function countAlerts(container: Element, show: (count: number) => void): RenderCounts {
  const [one, two] = [1, 2].map((count) => {
    show(0);
    const { hooks, listeners } = countWhile(() => show(count));
    const elements = container.querySelectorAll("*").length;
    return { hooks, listeners: sumCounts(listeners), elements, components: listComponents(container) };
  }) as [Counted, Counted];
  show(0);
  const names = Object.keys(two.hooks);
  const hooks = Object.fromEntries(
    names.map((name) => [name, two.hooks[name]! - (one.hooks[name] ?? 0)] as const).filter(([, n]) => n > 0),
  );
  const listeners = two.listeners - one.listeners;
  return {
    hooks,
    components: two.components.slice(one.components.length),
    hookCalls: sumCounts(hooks),
    componentCount: two.components.length - one.components.length,
    elements: two.elements - one.elements,
    listeners,
    sharedListeners: one.listeners - listeners,
  };
}

interface Counted {
  readonly hooks: Counts;
  readonly listeners: number;
  readonly elements: number;
  readonly components: readonly string[];
}
