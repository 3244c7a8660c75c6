import type { SupportedLocale } from "@errorkit/i18n";

/** An edited message, as the checks read it. */
interface CheckedMessage {
  /** What the user has written. */
  readonly edit: string;
  /** The same, with half-width marks in its choices. */
  readonly text: string;
  readonly original: string;
  readonly locale: SupportedLocale;
  readonly limit: number;
}

/** Finds a problem: the parts of the text that have it, or whether the text has it. */
export type Check = (message: CheckedMessage) => readonly string[] | boolean;
