import { isWriteMethod } from "@errorkit/core";
import type { SupportedLocale } from "./locales/index.ts";
import type { FailureInput } from "./message-keys.ts";
import { getMessageKeys, toFailureInput } from "./message-keys.ts";
import type { MessageStore } from "./message-store.ts";

/** The messages for a failure, all in one locale. */
export interface FailureDescription {
  /** What happened, without a full stop. */
  readonly title: string;
  /** The cause, as far as it is known: one or more sentences. */
  readonly description: string;
  /** What the user can do next: one or more sentences. */
  readonly nextStep: string;
  /** The locale of the three messages. */
  readonly locale: SupportedLocale;
  /** The key whose title was found: `code.QUOTA_EXCEEDED`, `cause.quota`, `status.404`, `class.5xx`, `unknown`. */
  readonly messageKey: string;
}

/** Takes every part from the first of the locales that has a title under any of the keys. */
function findMessages(
  messages: MessageStore,
  chain: readonly SupportedLocale[],
  keys: readonly string[],
  stepPart: string,
): FailureDescription {
  const findKey = (locale: SupportedLocale) => keys.find((key) => messages.has(locale, `${key}.title`));
  const locale = chain.find(findKey) ?? "en";
  const find = (...parts: readonly string[]): string => {
    for (const key of keys) {
      const part = parts.find((one) => messages.has(locale, `${key}.${one}`));
      if (part) return messages.format(locale, `${key}.${part}`);
    }
    return "";
  };
  return Object.freeze({
    title: find("title"),
    description: find("description"),
    nextStep: find(stepPart, "nextStep"),
    locale,
    messageKey: findKey(locale) ?? "unknown",
  });
}

/**
 * Describes a failure. The result is cached by cause and locale, because an outage brings the same failure many times.
 *
 * @param chain the locale to use, then its fallbacks
 * @param method replaces the failure's own method
 */
export function describeFailure(
  messages: MessageStore,
  chain: readonly SupportedLocale[],
  input: Parameters<typeof toFailureInput>[0],
  method: string | undefined,
): FailureDescription {
  const failure: FailureInput = toFailureInput(input);
  const { kind, status, service, code } = failure;
  const write = isWriteMethod(method ?? failure.method);
  const stepPart = write ? "nextStepWrite" : failure.requestId ? "nextStepWithId" : "nextStep";
  // The length keeps a service and a code apart from others that would join to the same ID.
  const name = typeof code === "string" ? `${String(service).length} ${service} ${code}` : "";
  const id = `failure ${chain[0]} ${stepPart} ${kind} ${typeof status === "number" && status} ${name}`;
  return messages.memoize(id, () => findMessages(messages, chain, getMessageKeys(failure), stepPart));
}
