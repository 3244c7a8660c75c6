import type { Failure, FailureKind } from "@errorkit/core";
import { getStatus } from "@errorkit/core";
import { attempt } from "./attempt.ts";
import type { DescribeOptions, FailureDescription } from "./describe-failure.ts";
import { describeFailure } from "./describe-failure.ts";
import type { Texts } from "./format-message.ts";
import { formatMessage, isText } from "./format-message.ts";
import type { Formatter } from "./formatter.ts";
import { createFormatter } from "./formatter.ts";
import type { SupportedLocale } from "./locales/index.ts";
import type { MessageKey } from "./locales/types.ts";
import type { FailureInput } from "./message-keys.ts";
import { toFailureInput } from "./message-keys.ts";
import type { AppMessageKey, MessageArgs } from "./message-types.ts";

/** The messages of one locale. The object never changes: another locale is another object. */
export interface Messages {
  /** The locale of the messages. */
  readonly locale: SupportedLocale;
  /** The English messages, for example for a report to support. In English it is the object that has this property. */
  readonly english: Messages;
  /** Formats times and durations for the locale. */
  readonly format: Formatter;
  /**
   * Formats the message under a key. Never throws, and never returns an empty string: where neither your app nor Errorkit has the
   * message, it returns the key.
   *
   * @param args the values of its placeholders; required exactly when a message of Errorkit has some
   *
   * @example
   * translator.t("ui.retry"); // "Retry"
   * translator.t("ui.requestsFailed", { count: 12 }); // "12 requests failed"
   * translator.t("code.QUOTA_EXCEEDED.title"); // your app's message for the error code
   */
  t<K extends MessageKey | AppMessageKey>(key: K, ...args: MessageArgs<K>): string;
  /**
   * Describes a failure, a status code or a failure kind. Everything else counts as `unknown`. After a POST, PUT, PATCH or
   * DELETE whose outcome is unknown, the next step is to check the result first. Never throws, and no text is empty. Equal
   * input returns the same object.
   *
   * @param options the method, and what you offer besides the description: the next step names no act that is not offered
   *
   * @example
   * translator.describe(404).title; // "This resource can't be found"
   * translator.describe(429).nextStep; // "Come back later."
   * translator.describe(429, { offers: { retry: true } }).nextStep; // "Try again later."
   */
  describe(failure: Failure | number | FailureKind, options?: DescribeOptions): FailureDescription;
  /**
   * Your app's message for the error code of a field: `field.<code>` of its messages. `undefined` where it has none; then show
   * the message from the service.
   *
   * @example
   * translator.fieldMessage("too_short"); // undefined
   */
  fieldMessage(code: string | undefined): string | undefined;
  /**
   * The short technical name of a registered status code; `undefined` for any other number.
   *
   * @example
   * translator.statusName(404); // "Not Found"
   *
   * @see https://www.iana.org/assignments/http-status-codes
   */
  statusName(code: number): string | undefined;
}

/** How many results a cache holds, and the longest ID that it takes, in characters. */
const CACHE_LIMIT = 1_000;

/** Computes a result once per ID. */
export type Memoize = <T>(id: string, compute: () => T) => T;

function createMemoize(): Memoize {
  const cache = new Map<string, unknown>();
  return <T>(id: string, compute: () => T): T => {
    const cached = cache.get(id);
    if (cached !== undefined) return cached as T;
    const result = compute();
    // Values may be unbounded server text, so the cache is cleared when it is full.
    if (cache.size >= CACHE_LIMIT) cache.clear();
    if (id.length < CACHE_LIMIT) cache.set(id, result);
    return result;
  };
}

/**
 * Creates the messages of a locale.
 *
 * @param layers texts of the locale; the first layer that has a message decides
 * @param english what a message falls back to that no layer has; not for English
 */
export function createMessages(
  locale: SupportedLocale,
  layers: readonly Texts[],
  english: Messages | undefined,
): Messages {
  const memoize = createMemoize();
  const format = (key: string, values?: Texts): string => formatMessage(locale, layers, key, values);
  const translateToEnglish = english?.t as ((key: string, values?: Texts) => string) | undefined;
  const translate = (key: string, values?: Texts): string =>
    memoize(
      // The count once more as text, because JSON has no `Infinity` and `NaN`.
      values ? JSON.stringify([key, values, `${values.count}`]) : key,
      () => format(key, values) || (translateToEnglish?.(key, values) ?? key),
    );
  const describe = (
    input: FailureInput | number | FailureKind,
    options?: DescribeOptions,
  ): FailureDescription => describeFailure(locale, format, memoize, toFailureInput(input), options);

  // What is passed may come from a service. Whatever a getter or a `toString` of it throws, a message is shown.
  const messages: Messages = {
    locale,
    get english() {
      return english ?? messages;
    },
    format: createFormatter(() => messages),
    t(key, ...args) {
      const name = isText(key) ? key : "unknown.title";
      return attempt(() => translate(name, args[0])) ?? translate(name);
    },
    describe: (failure, options) => attempt(() => describe(failure, options)) ?? describe("unknown"),
    fieldMessage: (code) => (code && attempt(() => format(`field.${code}`))) || undefined,
    statusName(code) {
      const phrase = getStatus(code)?.phrase;
      return phrase && (format(`name.${code}`) || phrase);
    },
  };
  return messages;
}
