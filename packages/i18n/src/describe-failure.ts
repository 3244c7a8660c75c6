import { isSafeMethod, isWriteMethod } from "@errorkit/core";
import type { Texts } from "./format-message.ts";
import type { SupportedLocale } from "./locales/index.ts";
import type { FailureInput } from "./message-keys.ts";
import { getMessageKeys, isPost } from "./message-keys.ts";
import type { Memoize } from "./messages.ts";

/** The messages for a failure, all in one locale. */
export interface FailureDescription {
  /** What happened, without a full stop. */
  readonly title: string;
  /** The cause, as far as it is known: one or more sentences. Empty where your app's messages have only a title for the code. */
  readonly description: string;
  /**
   * What the user can do next: one or more sentences. Empty where your app's messages have only a title for the code, and the
   * status is one that services send for every mistake: 400 or 422.
   */
  readonly nextStep: string;
  /** The locale of the three messages. */
  readonly locale: SupportedLocale;
  /** The key whose title was found: `code.QUOTA_EXCEEDED`, `cause.quota`, `status.404`, `class.5xx`, `unknown`. */
  readonly messageKey: string;
}

/** What a description is part of: the buttons and links beside it, whose acts the next step may name, and the page. */
export type Offers = {
  /** A button that sends the same request again. @default false */
  readonly retry?: boolean | undefined;
  /** A button that loads the latest state without reloading the page. @default false */
  readonly refresh?: boolean | undefined;
  /** A link to support. @default false */
  readonly support?: boolean | undefined;
  /** The description is in place of the page at the address of the browser: a 404 says that the page is missing. @default false */
  readonly page?: boolean | undefined;
};

/** What is known besides the failure. */
export interface DescribeOptions {
  /** The HTTP method of the request. @default the failure's own */
  readonly method?: string | undefined;
  /** The buttons and links beside the description. @default none */
  readonly offers?: Offers | undefined;
}

/** The statuses that services send for every mistake, so they do not tell which next step is right. */
const GENERAL_STATUSES = [400, 422];

/** Whether a key belongs to the messages of your app for an error code. */
const isOwnKey = (key: string): boolean => key.startsWith("code.");

/**
 * Describes a failure in one locale. The result is cached by cause, because an outage brings the same failure many times.
 *
 * @param format returns the message under a key; empty where there is none
 */
export function describeFailure(
  locale: SupportedLocale,
  format: (key: string, values?: Texts) => string,
  memoize: Memoize,
  failure: FailureInput,
  { method = failure.method, offers }: DescribeOptions = {},
): FailureDescription {
  const { kind, status, service, code, fieldErrors = [] } = failure;
  const stepPart = isWriteMethod(method)
    ? "nextStepWrite"
    : failure.requestId
      ? "nextStepWithId"
      : "nextStep";
  return memoize(
    JSON.stringify([
      stepPart,
      isSafeMethod(method),
      isPost(method),
      kind,
      status,
      service,
      code,
      fieldErrors.length > 0,
      offers,
    ]),
    () => {
      const keys = getMessageKeys(failure, method, offers?.refresh);
      const find = (among: readonly string[], ...parts: readonly string[]) => {
        for (const key of among) {
          for (const part of parts) {
            const text = format(`${key}.${part}`, offers);
            if (text) return [text, key] as const;
          }
        }
        return ["", "unknown"] as const;
      };
      const [title, messageKey] = find(keys, "title");
      // What Errorkit says of a status may contradict a title that your app has for the code.
      const ownKeys = isOwnKey(messageKey) ? keys.filter(isOwnKey) : keys;
      const [description] = find(ownKeys, "description");
      const [nextStep] = find(
        GENERAL_STATUSES.includes(status as number) ? ownKeys : keys,
        stepPart,
        "nextStep",
      );
      return Object.freeze({ title, description, nextStep, locale, messageKey });
    },
  );
}
