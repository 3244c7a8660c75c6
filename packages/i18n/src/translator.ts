import { createFormatter } from "./formatter.ts";
import type { LocaleStore, LocaleStoreOptions } from "./locale-store.ts";
import { createLocaleStore } from "./locale-store.ts";
import type { SupportedLocale } from "./locales/index.ts";
import type { Messages } from "./messages.ts";

/** Errorkit's messages in one locale at a time: each method uses the current locale. */
export interface ErrorTranslator extends LocaleStore, Omit<Messages, "english"> {
  readonly locale: SupportedLocale;
}

/**
 * Creates a translator. It is cheap: all translators share their catalogs, their caches and one i18next instance, which is
 * separate from your app's.
 *
 * @example
 * const translator = createErrorTranslator({ locale: navigator.languages });
 * translator.describe(503).title; // "The service is temporarily unavailable"
 */
export function createErrorTranslator(options: LocaleStoreOptions = {}): ErrorTranslator {
  const store = createLocaleStore(options);
  const { getSnapshot } = store;
  const methods: Omit<ErrorTranslator, keyof LocaleStore> = {
    format: createFormatter(getSnapshot),
    t: (key, ...args) => getSnapshot().t(key, ...args),
    describe: (failure, options) => getSnapshot().describe(failure, options),
    fieldMessage: (code) => getSnapshot().fieldMessage(code),
    statusName: (code) => getSnapshot().statusName(code),
  };
  return Object.assign(store, methods);
}
