import { findCatalog, findGivenCatalog, loadCatalog } from "./catalog-loader.ts";
import type { MessageSources } from "./locale-messages.ts";
import { getLocaleMessages } from "./locale-messages.ts";
import type { SupportedLocale } from "./locales/index.ts";
import type { Messages } from "./messages.ts";
import { resolveLocale } from "./resolve-locale.ts";

/** The current locale, its messages, and the loading of the catalog that a change of locale needs. */
export interface LocaleStore {
  /** The locale of the messages that are shown now. */
  readonly locale: SupportedLocale;
  /**
   * Whether the catalog of the requested locale is being loaded. Until it arrives, the translator uses the catalog of the
   * locale before, or the essential messages of the first locale. `false` once it is loaded or has failed to load.
   */
  readonly isLoading: boolean;
  /** The messages that are shown now, the same object until they change: for React's `useSyncExternalStore`. */
  getSnapshot(): Messages;
  /**
   * The messages of the first HTML of a server: those of the catalogs that your app has passed. A server that has loaded a
   * catalog and a browser that has not render the same with them.
   */
  getServerSnapshot(): Messages;
  /** The messages of any locale, as far as they are loaded. English always is. */
  getMessages(locale: SupportedLocale): Messages;
  /**
   * Changes the locale. The old one stays until the new catalog is loaded, and when it cannot be loaded. A later call wins over
   * an earlier one.
   *
   * @returns a promise of the current locale. It resolves after ten seconds at the latest and never rejects.
   *
   * @example
   * await translator.setLocale("zh-HK"); // "zh-TW"
   */
  setLocale(tag: string | readonly string[]): Promise<SupportedLocale>;
  /** Calls the listener after each change of the messages. Returns a function that unsubscribes. */
  subscribe(listener: () => void): () => void;
  /** Removes every listener and ignores catalogs that arrive later. */
  dispose(): void;
}

/** What a locale store is made from. */
export interface LocaleStoreOptions extends MessageSources {
  /**
   * The first locale: any language tag or list of tags, see `resolveLocale`.
   *
   * @default "en"
   * @example navigator.languages
   */
  readonly locale?: string | readonly string[] | undefined;
  /** Called once for each load that fails. The translator keeps the locale that it has. */
  readonly onLoadError?: ((locale: SupportedLocale, error: unknown) => void) | undefined;
}

/** How long `setLocale` waits for a catalog before it resolves, in milliseconds. The catalog still applies when it arrives later. */
const LOAD_TIMEOUT_MS = 10_000;

/** Creates a locale store and requests the catalog of its first locale. Until it is loaded, its essential messages are shown. */
export function createLocaleStore(options: LocaleStoreOptions): LocaleStore {
  const loading = new Set<SupportedLocale>();
  const listeners = new Set<() => void>();
  const getMessages = (locale: SupportedLocale) => getLocaleMessages(locale, options);
  const isLoaded = (locale: SupportedLocale) => locale === "en" || findCatalog(locale, options) !== undefined;
  let requestedLocale = resolveLocale(options.locale);
  let messages = getMessages(requestedLocale);
  let disposed = false;
  let stopWaiting = (): void => {};

  function commit(): void {
    messages = getMessages(requestedLocale);
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
    if (isLoaded(target) || loading.has(target)) return;
    loading.add(target);
    let report: (() => void) | undefined;
    try {
      await loadCatalog(target, options);
    } catch (error) {
      report = () => options.onLoadError?.(target, error);
    }
    loading.delete(target);
    if (disposed) return;
    if (requestedLocale === target) {
      if (report) requestedLocale = messages.locale;
      else commit();
      stopWaiting();
    }
    report?.();
  }
  void load(requestedLocale);

  return {
    get locale() {
      return messages.locale;
    },
    get isLoading() {
      return loading.has(requestedLocale);
    },
    getSnapshot: () => messages,
    getServerSnapshot: () => getLocaleMessages(messages.locale, options, findGivenCatalog),
    getMessages,
    async setLocale(tag) {
      const target = resolveLocale(tag);
      if (disposed) return messages.locale;
      requestedLocale = target;
      const loaded = isLoaded(target);
      if (loaded && getMessages(target) !== messages) commit();
      // Resolve the caller that waits for a locale requested earlier.
      stopWaiting();
      if (loaded) return messages.locale;
      void load(target);
      return new Promise((resolve) => {
        stopWaiting = () => {
          clearTimeout(timer);
          resolve(messages.locale);
        };
        const timer = setTimeout(stopWaiting, LOAD_TIMEOUT_MS);
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      disposed = true;
      listeners.clear();
      stopWaiting();
    },
  };
}
