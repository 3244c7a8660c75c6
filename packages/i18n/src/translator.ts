import type { Failure, FailureKind } from "@errorkit/core";
import { getStatus } from "@errorkit/core";
import type { FailureDescription } from "./describe-failure.ts";
import { describeFailure } from "./describe-failure.ts";
import type { Formatter } from "./formatter.ts";
import { createFormatter } from "./formatter.ts";
import type { LoadOptions } from "./locale-store.ts";
import { createLocaleStore } from "./locale-store.ts";
import type { SupportedLocale } from "./locales/index.ts";
import type { Catalog, MessageKey } from "./locales/types.ts";
import type { MessageValues } from "./message-store.ts";
import { createMessageStore } from "./message-store.ts";
import type { MessageArgs, MessageOverrides } from "./message-types.ts";
import { resolveLocale } from "./resolve-locale.ts";

/** Errorkit's messages in one locale at a time. */
export interface ErrorTranslator {
  /** The locale of the messages that are shown now. */
  readonly locale: SupportedLocale;
  /**
   * Whether the catalog of the requested locale is being loaded. Until it arrives, the translator uses the catalog of the
   * locale before, or the essential messages of the first locale. `false` once it is loaded or has failed to load.
   */
  readonly isLoading: boolean;
  /** Formats numbers, times, durations and lists for the current locale. */
  readonly format: Formatter;
  /**
   * Formats the message under a key. Never throws, and never returns an empty string.
   *
   * @param args the values of its placeholders; required exactly when it has some
   *
   * @example
   * translator.t("ui.retry"); // "Try again"
   * translator.t("ui.requestsFailed", { count: 12 }); // "12 requests failed"
   */
  t<K extends MessageKey>(key: K, ...args: MessageArgs<K>): string;
  /**
   * Describes a failure, a status code or a failure kind. Everything else counts as `unknown`. After a POST, PUT, PATCH or
   * DELETE whose outcome is unknown, the next step is to check the result first.
   *
   * @param options `method` is the HTTP method, by default the failure's own. `locale` is by default the current one; the
   *   messages of another locale are those that are loaded. English always is.
   *
   * @example
   * translator.describe(404).title; // "This resource can't be found"
   * translator.describe(failure, { method: "POST" }).nextStep;
   */
  describe(
    failure: Failure | number | FailureKind,
    options?: { readonly method?: string | undefined; readonly locale?: SupportedLocale | undefined },
  ): FailureDescription;
  /**
   * The short technical name of a registered status code; `undefined` for any other number.
   *
   * @example
   * translator.statusName(404); // "Not Found"
   *
   * @see https://www.iana.org/assignments/http-status-codes
   */
  statusName(code: number): string | undefined;
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
  /** The same object until the messages change: the snapshot for React's `useSyncExternalStore`. */
  getSnapshot(): object;
  /** Removes every listener and ignores catalogs that arrive later. */
  dispose(): void;
}

/** The options of `createErrorTranslator`. */
export interface ErrorTranslatorOptions extends LoadOptions {
  /**
   * The first locale: any language tag or list of tags, see `resolveLocale`.
   *
   * @default "en"
   * @example navigator.languages
   */
  readonly locale?: string | readonly string[] | undefined;
  /**
   * Catalogs that need no loading: on a server, in tests, or in the bundle of your app.
   *
   * @default English only
   */
  readonly catalogs?: Readonly<Partial<Record<SupportedLocale, Catalog>>> | undefined;
  /** Your app's own messages. They replace Errorkit's messages of the same locale. */
  readonly messages?: MessageOverrides | undefined;
}

/**
 * Creates a translator. Its i18next instance is separate from your app's, which it never changes.
 *
 * @example
 * const translator = createErrorTranslator({ locale: navigator.languages });
 * translator.describe(503).title; // "The service is temporarily unavailable"
 */
export function createErrorTranslator(options: ErrorTranslatorOptions = {}): ErrorTranslator {
  const messages = createMessageStore(options.catalogs ?? {}, options.messages ?? {});
  const store = createLocaleStore(messages, resolveLocale(options.locale), options);

  const chain = (locale: SupportedLocale = store.locale): readonly SupportedLocale[] => [locale, "en"];
  const format = (key: string, values?: MessageValues): string =>
    messages.format(chain().find((locale) => messages.has(locale, key)) ?? "en", key, values);

  return {
    get locale() {
      return store.locale;
    },
    get isLoading() {
      return store.isLoading;
    },
    format: createFormatter(() => store.locale, format),
    t: (key, ...args) => format(key, args[0] as MessageValues | undefined),
    describe: (failure, { method, locale } = {}) => describeFailure(messages, chain(locale), failure, method),
    statusName(code) {
      const phrase = getStatus(code)?.phrase;
      const key = `name.${code}`;
      return phrase && messages.has(store.locale, key) ? messages.format(store.locale, key) : phrase;
    },
    setLocale: (tag) => store.setLocale(resolveLocale(tag)),
    subscribe: store.subscribe,
    getSnapshot: () => store.snapshot,
    dispose: store.dispose,
  };
}
