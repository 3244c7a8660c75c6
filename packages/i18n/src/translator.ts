import type { Failure, FailureKind } from "@errorkit/core";
import { getStatus } from "@errorkit/core";
import type { Catalog, MessageArgs, MessageKey, MessageOverrides } from "./catalog.ts";
import type { FailureDescription } from "./describe.ts";
import { describeFailure } from "./describe.ts";
import type { Formatter } from "./format.ts";
import { createFormatter } from "./format.ts";
import type { TextValues } from "./library.ts";
import { createLibrary } from "./library.ts";
import type { SupportedLocale } from "./locale.ts";
import { resolveLocale } from "./locale.ts";
import type { LoadOptions } from "./switch.ts";
import { createSwitch } from "./switch.ts";

/** The words of Errorkit in one locale at a time. */
export interface ErrorTranslator {
  /** The locale of the words on screen. */
  readonly locale: SupportedLocale;
  /**
   * Whether the words of the language that was asked for last are still on their way: until then other words speak, the
   * resident ones or those of the language before. `false` once they are here or have failed to load.
   */
  readonly isLoading: boolean;
  /** Numbers, times, durations and lists in the current locale. */
  readonly format: Formatter;
  /** The text of a key; its values are required exactly when it has placeholders. Never throws, never empty. */
  t<K extends MessageKey>(key: K, ...args: MessageArgs<K>): string;
  /**
   * Title, description and next step for a failure, a status code or a kind. A known write (POST, PUT, PATCH, DELETE) whose
   * outcome is unknown is told to check first; `method` beats the failure's own. Anything unreadable is `unknown`. `locale` is
   * the current one unless told otherwise: English is always at hand, of others what has come by then.
   */
  describe(
    failure: Failure | number | FailureKind,
    options?: { readonly method?: string | undefined; readonly locale?: SupportedLocale | undefined },
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
export interface ErrorTranslatorOptions extends LoadOptions {
  /** The first locale, any tag or list of tags; `en` when none is supported. */
  readonly locale?: string | readonly string[] | undefined;
  /** Catalogs that are at hand: on a server, in tests, at boot. */
  readonly catalogs?: Readonly<Partial<Record<SupportedLocale, Catalog>>> | undefined;
  /** Own words, over ours in the same locale. */
  readonly messages?: MessageOverrides | undefined;
}

/** Makes a translator with an i18next instance of its own; a host's instance is never touched. */
export function createErrorTranslator(options: ErrorTranslatorOptions = {}): ErrorTranslator {
  const library = createLibrary(options.catalogs ?? {}, options.messages ?? {});
  const current = createSwitch(library, resolveLocale(options.locale), options);

  const chain = (locale: SupportedLocale = current.locale): readonly SupportedLocale[] => [locale, "en"];
  const say = (key: string, values?: TextValues): string =>
    library.say(chain().find((locale) => library.has(locale, key)) ?? "en", key, values);

  return {
    get locale() {
      return current.locale;
    },
    get isLoading() {
      return current.isLoading;
    },
    format: createFormatter(() => current.locale, say),
    t: (key, ...args) => say(key, args[0] as TextValues | undefined),
    describe: (failure, { method, locale } = {}) => describeFailure(library, chain(locale), failure, method),
    statusName(code) {
      const phrase = getStatus(code)?.phrase;
      const key = `name.${code}`;
      return phrase && library.has(current.locale, key) ? library.say(current.locale, key) : phrase;
    },
    setLocale: (tag) => current.setLocale(resolveLocale(tag)),
    subscribe: current.subscribe,
    getSnapshot: () => current.snapshot,
    dispose: current.dispose,
  };
}
