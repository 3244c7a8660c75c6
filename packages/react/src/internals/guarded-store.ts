import type { ErrorTranslator } from "@errorkit/i18n";
import { callSafely } from "./call-safely.ts";

/** A translator as React asks for it. */
export type GuardedStore = Pick<ErrorTranslator, "subscribe" | "getSnapshot">;

const stores = new WeakMap<ErrorTranslator, GuardedStore>();

/** What tells of a change of words, for a translator that may throw: then its words stand as they are. Always the same. */
export function guardStore(translator: ErrorTranslator): GuardedStore {
  let store = stores.get(translator);
  if (!store) {
    store = {
      subscribe: (listener) =>
        callSafely(
          "translator.subscribe",
          () => translator.subscribe(listener),
          () => {},
        ),
      getSnapshot: () => callSafely("translator.getSnapshot", () => translator.getSnapshot(), translator),
    };
    stores.set(translator, store);
  }
  return store;
}
