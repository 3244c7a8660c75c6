import { isWriteMethod } from "@errorkit/core";
import type { SupportedLocale } from "./locales/index.ts";
import type { FailureInput } from "./message-keys.ts";
import { getMessageKeys } from "./message-keys.ts";
import type { Memoize } from "./messages.ts";

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

/**
 * Describes a failure in one locale. The result is cached by cause, because an outage brings the same failure many times.
 *
 * @param format returns the message under a key; empty where there is none
 * @param method replaces the failure's own method
 */
export function describeFailure(
  locale: SupportedLocale,
  format: (key: string) => string,
  memoize: Memoize,
  failure: FailureInput,
  method: string | undefined,
): FailureDescription {
  const { kind, status, service, code, requestId } = failure;
  const write = isWriteMethod(method ?? failure.method);
  const stepPart = write ? "nextStepWrite" : requestId ? "nextStepWithId" : "nextStep";
  return memoize(JSON.stringify([stepPart, kind, status, service, code]), () => {
    const keys = getMessageKeys(failure);
    const find = (...parts: readonly string[]) => {
      for (const key of keys) {
        for (const part of parts) {
          const text = format(`${key}.${part}`);
          if (text) return [text, key] as const;
        }
      }
      // Not reached: every locale has messages for `unknown`.
      return ["", "unknown"] as const;
    };
    const [title, messageKey] = find("title");
    const [description] = find("description");
    const [nextStep] = find(stepPart, "nextStep");
    return Object.freeze({ title, description, nextStep, locale, messageKey });
  });
}
