import { cleanText } from "@errorkit/core";
import type { ToastSeverity } from "../../types.ts";

/** A text of your app for a toast. Unlike the messages of a failure, it does not follow the locale. */
export interface ToastMessage {
  readonly title: string;
  readonly description?: string | undefined;
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

/** The members of a message, and whether a value fits each. A body with other members, such as a `status`, is no message. */
const MEMBERS: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: (value) => typeof value === "string" && value.trim() !== "",
  description: (value) => value === undefined || typeof value === "string",
  severity: (value) => value === undefined || SEVERITIES.includes(value),
};

const isMessage = (value: object): value is ToastMessage =>
  Object.getPrototypeOf(value) === Object.prototype &&
  "title" in value &&
  Object.entries(value).every(([name, member]) => MEMBERS[name]?.(member));

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
  const isText = typeof value === "string" && value.trim() !== "" && value.length <= MAX_LENGTH;
  const message = isText && !BODY.test(value) ? { title: value } : value;
  if (typeof message !== "object" || message === null || !isMessage(message)) return undefined;
  const { title, description, severity = "error" } = message;
  return Object.freeze({
    title: cleanText(title, MAX_LENGTH),
    ...(description !== undefined && { description: cleanText(description, MAX_LENGTH) }),
    severity,
  });
}
