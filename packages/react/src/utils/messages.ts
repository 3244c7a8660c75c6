import type { Failure } from "@errorkit/core";
import type { ErrorTranslator, FailureDescription, MessageKey } from "@errorkit/i18n";
import type { Severity } from "../types.ts";
import { safeCall } from "./safe-call.ts";
import { getTranslatorStore } from "./translator-store.ts";

/** The messages of a translator in its current locale. Its functions never throw. */
export type Messages = Pick<ErrorTranslator, "t" | "statusName" | "locale"> & {
  readonly translator: ErrorTranslator;
  /** Whether the messages of another locale are loading. */
  readonly isLoading: () => boolean;
  /** Describes a failure in the current locale, or in `locale`. */
  describe(
    failure: Failure,
    method: string | undefined,
    locale?: ErrorTranslator["locale"],
  ): FailureDescription;
  /** Formats the severity as it is read before a title: `Error: `, `错误：`. */
  formatSeverityPrefix(severity: Severity): string;
  /** Formats a time, in milliseconds since the Unix epoch, with its time zone. */
  formatTime(timestamp: number): string;
  /** "You can try again in 28 seconds.", and in minutes or hours when it takes that long. */
  formatDelay(seconds: number): string;
};

/** Caches the results: a thousand surfaces show the same few messages. */
function memoize<K, V>(create: (key: K) => V): (key: K) => V {
  const cache = new Map<K, V>();
  return (key) => {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const value = create(key);
    cache.set(key, value);
    return value;
  };
}

function createMessages(translator: ErrorTranslator): Messages {
  const format: ErrorTranslator["t"] = (key, ...values) =>
    safeCall("translator.t", () => translator.t(key, ...values), "");
  const formatFixed = memoize((key: MessageKey) => format(key as "ui.retry"));
  const t: ErrorTranslator["t"] = (key, ...values) =>
    values.length === 0 ? formatFixed(key) : format(key, ...values);
  return {
    t,
    translator,
    isLoading: () => safeCall("translator.isLoading", () => translator.isLoading, false),
    locale: safeCall("translator.locale", () => translator.locale, "en"),
    formatSeverityPrefix: memoize((severity) =>
      format("a11y.titled", { severity: formatFixed(`a11y.${severity}`), title: "" }),
    ),
    formatTime: (timestamp) => safeCall("translator.format", () => translator.format.time(timestamp), ""),
    formatDelay: memoize((seconds) =>
      seconds < 60
        ? format("ui.retryAvailableIn", { count: seconds })
        : format("ui.retryAvailableAfter", {
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

const cache = new WeakMap<ErrorTranslator, { readonly snapshot: object; readonly messages: Messages }>();

/** Returns the current messages of a translator: the same object until its locale changes. */
export function getMessages(translator: ErrorTranslator): Messages {
  const snapshot = getTranslatorStore(translator).getSnapshot();
  let entry = cache.get(translator);
  if (entry?.snapshot !== snapshot) {
    entry = { snapshot, messages: createMessages(translator) };
    cache.set(translator, entry);
  }
  return entry.messages;
}
