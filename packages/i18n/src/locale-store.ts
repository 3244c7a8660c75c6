import type { Loader, SupportedLocale } from "./locales/index.ts";
import { locales } from "./locales/index.ts";
import type { MessageStore } from "./message-store.ts";

/** The current locale, and the loading of the catalog that a change of locale needs. */
export interface LocaleStore {
  /** The locale of the messages that are shown now. */
  readonly locale: SupportedLocale;
  /** The same object until the messages change. */
  readonly snapshot: object;
  /** Whether the catalog of the locale that was requested last is being loaded. */
  readonly isLoading: boolean;
  /** Changes the locale once its catalog is loaded. Resolves to the current locale, also when loading fails; never rejects. */
  setLocale(target: SupportedLocale): Promise<SupportedLocale>;
  /** Calls the listener after each change of the messages. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
  /** Removes every listener and ignores catalogs that arrive later. */
  dispose(): void;
}

/** How catalogs are loaded. */
export interface LoadOptions {
  /**
   * Loads catalogs your way, for example from a CDN.
   *
   * @default the chunks of this package
   * @example
   * createErrorTranslator({
   *   load: { "zh-CN": async () => ({ default: await (await fetch("/errors.zh-CN.json")).json() }) },
   * });
   */
  readonly load?: Readonly<Partial<Record<SupportedLocale, Loader>>> | undefined;
  /** Called once for each load that fails. The translator keeps the locale that it has. */
  readonly onLoadError?: ((locale: SupportedLocale, error: unknown) => void) | undefined;
}

/** How long `setLocale` waits for a catalog before it resolves, in milliseconds. The catalog still applies when it arrives later. */
const LOAD_TIMEOUT_MS = 10_000;

/**
 * Creates a locale store and requests the catalog of its first locale.
 *
 * @param messages where loaded catalogs go
 * @param firstLocale its essential messages are shown until its catalog is loaded
 */
export function createLocaleStore(
  messages: MessageStore,
  firstLocale: SupportedLocale,
  options: LoadOptions,
): LocaleStore {
  const loading = new Set<SupportedLocale>();
  const listeners = new Set<() => void>();
  let locale = firstLocale;
  let requestedLocale = firstLocale;
  let snapshot = {};
  let disposed = false;
  let waiting: (() => void)[] = [];

  function resolveWaiting(): void {
    const resolvers = waiting;
    waiting = [];
    for (const resolve of resolvers) resolve();
  }

  function commit(): void {
    locale = requestedLocale;
    snapshot = {};
    for (const listener of [...listeners]) {
      try {
        listener();
      } catch (error) {
        // The other listeners still run, and the error still reaches the app's handler of uncaught errors.
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
      const loader = options.load?.[target] ?? locales[target].load;
      // Inside a promise, so that a loader that throws synchronously counts as one that fails.
      const module = await new Promise<Awaited<ReturnType<Loader>> | undefined>((resolve) =>
        resolve(loader?.()),
      );
      if (typeof module?.default?.["unknown.title"] !== "string") {
        throw new TypeError(`The default export for ${target} is not a catalog`);
      }
      messages.addCatalog(target, module.default);
    } catch (error) {
      report = () => options.onLoadError?.(target, error);
    }
    loading.delete(target);
    if (disposed) return;
    if (requestedLocale === target) {
      if (report) requestedLocale = locale;
      else commit();
      resolveWaiting();
    }
    report?.();
  }

  function request(target: SupportedLocale): void {
    if (!messages.hasFullCatalog(target) && !loading.has(target)) void load(target);
  }
  request(firstLocale);

  return {
    get locale() {
      return locale;
    },
    get snapshot() {
      return snapshot;
    },
    get isLoading() {
      return loading.has(requestedLocale);
    },
    async setLocale(target) {
      if (disposed) return locale;
      requestedLocale = target;
      const loaded = messages.hasFullCatalog(target);
      if (loaded && target !== locale) commit();
      // Resolve callers that wait for a locale requested earlier.
      resolveWaiting();
      if (loaded) return locale;
      request(target);
      return new Promise((resolve) => {
        const timer = setTimeout(done, LOAD_TIMEOUT_MS);
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
      resolveWaiting();
    },
  };
}
