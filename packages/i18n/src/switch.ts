import type { Catalog } from "./catalog.ts";
import type { Library } from "./library.ts";
import type { Loader } from "./loaders.ts";
import { loaders } from "./loaders.ts";
import type { SupportedLocale } from "./locale.ts";

/** Which locale is spoken, and how it becomes another one. */
export interface LocaleSwitch {
  readonly locale: SupportedLocale;
  readonly snapshot: object;
  /** The chunk of the locale that was asked for last is on its way. */
  readonly isLoading: boolean;
  setLocale(target: SupportedLocale): Promise<SupportedLocale>;
  subscribe(listener: () => void): () => void;
  dispose(): void;
}

/** What a switch reports to, and where it gets catalogs from. */
export interface LoadOptions {
  /** Own loaders instead of our chunks. */
  readonly load?: Readonly<Partial<Record<SupportedLocale, Loader>>> | undefined;
  /** Called once for each load that fails. */
  readonly onLoadError?: ((locale: SupportedLocale, error: unknown) => void) | undefined;
}

/** How long a caller of `setLocale` waits for a chunk that stalls, in milliseconds. The chunk may still come. */
const patience = 10_000;

export function createSwitch(library: Library, first: SupportedLocale, options: LoadOptions): LocaleSwitch {
  const loading = new Set<SupportedLocale>();
  const listeners = new Set<() => void>();
  let locale = first;
  let wanted = first;
  let snapshot: object = { locale };
  let disposed = false;
  let waiting: (() => void)[] = [];

  function settle(): void {
    const settled = waiting;
    waiting = [];
    for (const resolve of settled) resolve();
  }

  function commit(): void {
    locale = wanted;
    snapshot = { locale };
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        // The other listeners still hear of it, and so does whoever watches for uncaught errors.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  async function load(target: SupportedLocale): Promise<void> {
    loading.add(target);
    let report: (() => void) | undefined;
    try {
      const loader = options.load?.[target] ?? loaders[target];
      // In a promise, so that a loader that throws at once is one that fails.
      const module = await new Promise<{ default: Catalog } | undefined>((resolve) => resolve(loader?.()));
      if (typeof module?.default?.["unknown.title"] !== "string") {
        throw new TypeError(`The module for ${target} has no catalog as its default export`);
      }
      library.add(target, module.default);
    } catch (error) {
      report = () => options.onLoadError?.(target, error);
    }
    loading.delete(target);
    if (disposed) return;
    if (wanted === target) {
      if (report) wanted = locale;
      else commit();
      settle();
    }
    report?.();
  }

  function request(target: SupportedLocale): void {
    if (!library.isComplete(target) && !loading.has(target)) void load(target);
  }
  request(first);

  return {
    get locale() {
      return locale;
    },
    get snapshot() {
      return snapshot;
    },
    get isLoading() {
      return loading.has(wanted);
    },
    async setLocale(target) {
      if (disposed) return locale;
      wanted = target;
      const here = library.isComplete(target);
      if (here && target !== locale) commit();
      // Whoever waits for an earlier wish learns what came of it.
      settle();
      if (here) return locale;
      request(target);
      return new Promise((resolve) => {
        const timer = setTimeout(done, patience);
        function done(): void {
          clearTimeout(timer);
          resolve(locale);
        }
        waiting.push(done);
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      disposed = true;
      listeners.clear();
      settle();
    },
  };
}
