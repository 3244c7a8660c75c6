import type { SupportedLocale } from "./locales/index.ts";
import type { Catalog, English, MessageKey, Part, Placeholder } from "./locales/types.ts";

type TextOf<K extends MessageKey> = K extends keyof English
  ? English[K]
  : `${K}_other` extends keyof English
    ? English[`${K}_other`]
    : never;

type Values<Name extends string> = { readonly [N in Name]: N extends "count" ? number : string | number };

type FailureKey = keyof English extends infer K ? (K extends `${infer F}.title` ? F : never) : never;

/** The key of a message that your app may have, and Errorkit may not: `code.QUOTA_EXCEEDED.title`, `field.too_short`. */
export type AppMessageKey = `${FailureKey | `code.${string}`}.${Part}` | `field.${string}`;

/**
 * The values that a message needs: none, or one object with exactly its placeholders. A message that only your app has may need any
 * values.
 */
export type MessageArgs<K extends MessageKey | AppMessageKey> = [K] extends [MessageKey]
  ? [Placeholder<TextOf<K>>] extends [never]
    ? []
    : [values: Values<Placeholder<TextOf<K>>>]
  : [values?: Readonly<Record<string, string | number>>];

/**
 * Your app's own messages, per locale. They replace Errorkit's messages of the same locale.
 *
 * - `code.<ERROR_CODE>.title`, `.description` and `.nextStep` describe an error code; `code.<service>.<ERROR_CODE>.…` describes it
 *   for one service only.
 * - `field.<ERROR_CODE>` is the message of a field error with that code.
 * - `.nextStepWrite` replaces `.nextStep` after a write whose outcome is unknown, `.nextStepWithId` where there is a request ID to
 *   share.
 * - `{{retry?Try again|Come back}} later.` is a choice: the first text where a retry is offered, otherwise the second one, or nothing
 *   where there is none. The conditions are `retry`, `refresh`, `support`, and `page` (see `Offers`).
 * - Any other key replaces that message.
 *
 * @example
 * const messages: MessageOverrides = {
 *   en: { "code.QUOTA_EXCEEDED.title": "The GPU quota is used up", "ui.contactSupport": "Open a ticket" },
 * };
 */
export type MessageOverrides = {
  readonly [L in SupportedLocale]?: {
    readonly [K in keyof Catalog | AppMessageKey]?: string;
  };
};
