import type { Failure } from "@errorkit/core";
import type { ErrorTranslator, FailureDescription, MessageKey } from "@errorkit/i18n";
import type { Severity } from "../types.ts";
import { safeCall } from "./safe-call.ts";
import { getTranslatorStore } from "./translator-store.ts";

/** What a surface asks of a translator, in one language. */
export type Messages = Pick<ErrorTranslator, "t" | "statusName"> & {
  readonly locale: ErrorTranslator["locale"];
  /** Whose words they are, in whatever language it speaks by now. */
  readonly translator: ErrorTranslator;
  /** Whether other words are on their way by now. */
  readonly isLoading: () => boolean;
  /** In the current locale unless told otherwise. */
  describe(
    failure: Failure,
    method: string | undefined,
    locale?: ErrorTranslator["locale"],
  ): FailureDescription;
  /** The severity as it stands before a title: `Error: `, `错误：`. */
  prefix(severity: Severity): string;
  /** A moment, in milliseconds of the epoch, with its zone. */
  time(at: number): string;
  /** "You can try again in 28 seconds.", and in minutes or hours when it takes that long. */
  wait(seconds: number): string;
};

/** Made once per key: a thousand cards say the same few words. */
function memoize<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function createMessages(translator: ErrorTranslator): Messages {
  const say: ErrorTranslator["t"] = (key, ...values) =>
    safeCall("translator.t", () => translator.t(key, ...values), "");
  const word = memoize((key: MessageKey) => say(key as "ui.retry"));
  const t: ErrorTranslator["t"] = (key, ...values) => (values.length === 0 ? word(key) : say(key, ...values));
  return {
    t,
    translator,
    isLoading: () => safeCall("translator.loading", () => translator.isLoading, false),
    locale: safeCall("translator.locale", () => translator.locale, "en"),
    prefix: memoize((severity) => say("a11y.titled", { severity: word(`a11y.${severity}`), title: "" })),
    time: (at) => safeCall("translator.format", () => translator.format.time(at), ""),
    wait: memoize((seconds) =>
      seconds < 60
        ? say("ui.retryAvailableIn", { count: seconds })
        : say("ui.retryAvailableAfter", {
            duration: safeCall("translator.format", () => translator.format.duration(seconds), ""),
          }),
    ),
    statusName: (code) => safeCall("translator.statusName", () => translator.statusName(code), undefined),
    describe: (failure, method, locale) =>
      safeCall<FailureDescription>(
        "translator.describe",
        () => translator.describe(failure, { method: failure.method ?? method, locale }),
        { title: failure.message, description: "", nextStep: "", locale: "en", messageKey: "" },
      ),
  };
}

const known = new WeakMap<ErrorTranslator, { readonly snapshot: object; readonly messages: Messages }>();

/**
 * The words of a translator as it speaks now. They never throw: should a host's own translator do so, the failure still
 * says what it is. The same object until the language changes.
 */
export function getMessages(translator: ErrorTranslator): Messages {
  const snapshot = getTranslatorStore(translator).getSnapshot();
  let entry = known.get(translator);
  if (entry?.snapshot !== snapshot) {
    entry = { snapshot, messages: createMessages(translator) };
    known.set(translator, entry);
  }
  return entry.messages;
}
