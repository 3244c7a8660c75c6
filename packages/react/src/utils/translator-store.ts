import type { ErrorTranslator } from "@errorkit/i18n";
import { safeCall } from "./safe-call.ts";

/** A translator as React asks for it. */
export type TranslatorStore = Pick<ErrorTranslator, "subscribe" | "getSnapshot">;

const stores = new WeakMap<ErrorTranslator, TranslatorStore>();

/** What tells of a change of words, for a translator that may throw: then its words stand as they are. Always the same. */
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
      getSnapshot: () => safeCall("translator.getSnapshot", () => translator.getSnapshot(), translator),
    };
    stores.set(translator, store);
  }
  return store;
}
