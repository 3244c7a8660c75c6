import type { ErrorTranslator } from "@errorkit/i18n";
import { safeCall } from "./safe-call.ts";

/** A translator as `useSyncExternalStore` takes it. */
export type TranslatorStore = Pick<ErrorTranslator, "subscribe"> & { readonly getSnapshot: () => object };

const stores = new WeakMap<ErrorTranslator, TranslatorStore>();

/**
 * Returns the store of a translator, always the same one. If the translator throws, its messages count as unchanged.
 */
export function getTranslatorStore(translator: ErrorTranslator): TranslatorStore {
  let store = stores.get(translator);
  if (!store) {
    store = {
      subscribe: (listener) =>
        safeCall(
          "translator.subscribe",
          () => translator.subscribe(listener),
          () => {},
        ),
      getSnapshot: () =>
        safeCall<object>("translator.getSnapshot", () => translator.getSnapshot(), translator),
    };
    stores.set(translator, store);
  }
  return store;
}
