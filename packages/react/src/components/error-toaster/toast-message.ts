import { cleanText } from "@errorkit/core";
import type { SupportedLocale } from "@errorkit/i18n";
import type { LocalizedText, ToastSeverity } from "../../types.ts";
import { safeCall } from "../../utils/safe-call.ts";

/** A message of your app for a toast. A title or description that is a function of the locale follows a change of the language. */
export interface ToastMessage {
  readonly title: LocalizedText;
  readonly description?: LocalizedText | undefined;
  /**
   * How severe it is. A toast of severity `success` closes after some seconds, unless the user is on it.
   *
   * @default "error"
   * @see WCAG 2.2.1
   */
  readonly severity?: ToastSeverity | undefined;
}

/** As many characters of a title or a description as a toast shows. */
const MAX_LENGTH = 300;

/** Matches a body that was read as text: HTML, XML, JSON. */
const BODY = /^\s*[<{[]/;

const SEVERITIES: readonly unknown[] = ["error", "warning", "info", "success"] satisfies ToastSeverity[];

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

/** The members of a message, and whether a value fits each. A body with other members, such as a `status`, is no message. */
const MEMBERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: (value) => isText(value) || typeof value === "function",
  description: (value) => ["undefined", "string", "function"].includes(typeof value),
  severity: (value) => value === undefined || SEVERITIES.includes(value),
};

const isMessage = (value: object): value is ToastMessage =>
  Object.getPrototypeOf(value) === Object.prototype &&
  "title" in value &&
  Object.entries(value).every(([name, member]) => MEMBERS[name]?.(member));

const clean = (text: LocalizedText): LocalizedText =>
  typeof text === "function"
    ? (locale) => cleanText(String(safeCall("message", () => text(locale), "")), MAX_LENGTH)
    : cleanText(text, MAX_LENGTH);

/** Returns a text of a message in a locale. */
export const getToastText = (text: LocalizedText, locale: SupportedLocale): string =>
  typeof text === "function" ? text(locale) : text;

/** Returns what equal messages have in common. The English texts stand for functions, which an app may create each time. */
export const getMessageKey = (message: ToastMessage): string =>
  JSON.stringify(message, (_, value) => (typeof value === "function" ? value("en") : value));

/** Returns the message that an app passed where an error is expected; `undefined` for an error. */
export function toToastMessage(value: unknown): (ToastMessage & { severity: ToastSeverity }) | undefined {
  try {
    return readMessage(value);
  } catch {
    // A revoked proxy throws on every access.
    return undefined;
  }
}

function readMessage(value: unknown): ReturnType<typeof toToastMessage> {
  const isTitle =
    typeof value === "function" || (isText(value) && value.length <= MAX_LENGTH && !BODY.test(value));
  const message = isTitle ? { title: value } : value;
  if (typeof message !== "object" || message === null || !isMessage(message)) return undefined;
  const { title, description, severity = "error" } = message;
  return Object.freeze({
    title: clean(title),
    ...(description !== undefined && { description: clean(description) }),
    severity,
  });
}
