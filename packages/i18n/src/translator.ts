import type { Failure, FailureKind } from "@errorkit/core";
import { getStatus } from "@errorkit/core";
import type { Catalog, MessageArgs, MessageKey, Words } from "./catalog.ts";
import type { Formatter } from "./format.ts";
import { createFormatter } from "./format.ts";
import { isWrite, levelsOf, toDescribable } from "./levels.ts";
import type { TextValues } from "./library.ts";
import { createLibrary } from "./library.ts";
import type { Loader } from "./loaders.ts";
import { loaders } from "./loaders.ts";
import type { SupportedLocale } from "./locale.ts";
import { resolveLocale } from "./locale.ts";

/** What a failure means, in one locale. */
export interface FailureDescription {
  /** What happened, without a full stop. */
  readonly title: string;
  /** The cause in plain words, as far as it is known. */
  readonly description: string;
  /** What to do next. */
  readonly nextStep: string;
  /** The locale of all three. */
  readonly locale: SupportedLocale;
  /** The level whose title matched: `code.QUOTA_EXCEEDED`, `status.404`, `class.5xx`, `unknown`. */
  readonly key: string;
}

/** The words of Errorkit in one locale at a time. */
export interface ErrorTranslator {
  /** The locale of the words on screen. */
  readonly locale: SupportedLocale;
  /** Numbers, times, durations and lists in the current locale. */
  readonly format: Formatter;
  /** The text of a key; its values are required exactly when it has placeholders. Never throws, never empty. */
  t<K extends MessageKey>(key: K, ...args: MessageArgs<K>): string;
  /**
   * Title, description and next step for a failure, a status code or a kind. A known write (POST, PUT, PATCH, DELETE) whose
   * outcome is unknown is told to check first; `method` beats the failure's own. Anything unreadable is `unknown`.
   */
  describe(
    failure: Failure | number | FailureKind,
    options?: { readonly method?: string | undefined },
  ): FailureDescription;
  /** The short technical name of a registered status; `undefined` for any other number. */
  statusName(code: number): string | undefined;
  /**
   * Switches the language once its words are here, and keeps the old one until then and when they cannot be loaded. A later
   * call wins over an earlier one. Resolves to the locale in force, after ten seconds at the latest; never rejects.
   */
  setLocale(tag: string | readonly string[]): Promise<SupportedLocale>;
  /** Calls back after every change of the words. Returns the unsubscriber. */
  subscribe(listener: () => void): () => void;
  /** The same object until the words change: made for `useSyncExternalStore`. */
  getSnapshot(): object;
  /** Lets go of every listener; chunks that arrive later are ignored. */
  dispose(): void;
}

/** What `createErrorTranslator` takes; everything may be left out. */
export interface ErrorTranslatorOptions {
  /** The first locale, any tag or list of tags; `en` when none is supported. */
  readonly locale?: string | readonly string[] | undefined;
  /** Catalogs that are at hand: on a server, in tests, at boot. */
  readonly catalogs?: Readonly<Partial<Record<SupportedLocale, Catalog>>> | undefined;
  /** Own words, over ours in the same locale. */
  readonly words?: Words | undefined;
  /** Own loaders instead of our chunks. */
  readonly load?: Readonly<Partial<Record<SupportedLocale, Loader>>> | undefined;
  /** Called once for each load that fails. */
  readonly onLoadError?: ((locale: SupportedLocale, error: unknown) => void) | undefined;
}

const PATIENCE = 10_000;

/** Makes a translator with an i18next instance of its own; a host's instance is never touched. */
export function createErrorTranslator(options: ErrorTranslatorOptions = {}): ErrorTranslator {
  const { catalogs = {}, words = {}, onLoadError } = options;
  const library = createLibrary(catalogs, words);
  const loading = new Set<SupportedLocale>();
  const listeners = new Set<() => void>();
  let locale = resolveLocale(options.locale);
  let wanted = locale;
  let snapshot: object = { locale };
  let disposed = false;
  let waiting: (() => void)[] = [];

  const chain = (): readonly SupportedLocale[] => (locale === "en" ? [locale] : [locale, "en"]);
  const say = (key: string, values?: TextValues): string =>
    library.say(chain().find((candidate) => library.has(candidate, key)) ?? locale, key, values);

  function settle(): void {
    const settled = waiting;
    waiting = [];
    for (const resolve of settled) resolve();
  }

  function commit(next: SupportedLocale): void {
    locale = next;
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
    let report: (() => void) | undefined;
    try {
      // In a promise, so that a loader that throws at once is one that fails.
      const loader = options.load?.[target] ?? loaders[target];
      const module = await new Promise<{ default: Catalog } | undefined>((resolve) => resolve(loader?.()));
      if (typeof module?.default?.["unknown.title"] !== "string") {
        throw new TypeError(
          `What was loaded for ${target} is not a catalog: its default export lacks unknown.title`,
        );
      }
      library.add(target, module.default);
    } catch (error) {
      report = () => onLoadError?.(target, error);
    }
    loading.delete(target);
    if (disposed) return;
    if (wanted === target) {
      if (report) wanted = locale;
      else commit(target);
      settle();
    }
    report?.();
  }

  function request(target: SupportedLocale): void {
    if (loading.has(target)) return;
    loading.add(target);
    void load(target);
  }

  if (!library.isComplete(locale)) request(locale);

  return {
    get locale() {
      return locale;
    },
    format: createFormatter(() => locale, say),
    t: (key, ...args) => say(key, args[0] as TextValues | undefined),
    describe(input, { method } = {}) {
      const failure = toDescribable(input);
      const levels = levelsOf(failure);
      const write = isWrite(method ?? failure.method);
      const inLocale = chain().find((l) => levels.some((level) => library.has(l, `${level}.title`))) ?? "en";
      const pick = (...parts: readonly string[]): string => {
        for (const level of levels) {
          const part = parts.find((name) => library.has(inLocale, `${level}.${name}`));
          if (part) return library.say(inLocale, `${level}.${part}`);
        }
        return "";
      };
      return {
        title: pick("title"),
        description: pick("description"),
        nextStep: write ? pick("nextStepWrite", "nextStep") : pick("nextStep"),
        locale: inLocale,
        key: levels.find((level) => library.has(inLocale, `${level}.title`)) ?? "unknown",
      };
    },
    statusName(code) {
      const phrase = getStatus(code)?.phrase;
      return phrase && (library.has(locale, `name.${code}`) ? library.say(locale, `name.${code}`) : phrase);
    },
    setLocale(tag) {
      wanted = resolveLocale(tag);
      const here = disposed || library.isComplete(wanted);
      if (here && !disposed && wanted !== locale) commit(wanted);
      // Whoever waits for an earlier wish learns what came of it.
      settle();
      if (here) return Promise.resolve(locale);
      request(wanted);
      return new Promise((resolve) => {
        const timer = setTimeout(done, PATIENCE);
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
    getSnapshot: () => snapshot,
    dispose() {
      disposed = true;
      listeners.clear();
      settle();
    },
  };
}
