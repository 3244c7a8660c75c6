import type { SupportedLocale } from "./locale.ts";
import type { cause } from "./locales/en/cause.ts";
import type { failure } from "./locales/en/failure.ts";
import type { controls, failures } from "./locales/en/resident.ts";
import type { status } from "./locales/en/status.ts";
import type { ui } from "./locales/en/ui.ts";
import type { parts } from "./locales/flatten.ts";
import type { Flat, FlatNames, Placeholder, PluralCategory } from "./locales/translation.ts";

/** The English catalog, text by text: the source that every other locale is checked against. */
export type English = Flat<typeof failures & typeof failure & typeof cause & typeof status> &
  typeof controls &
  typeof ui;

/** A key without the plural category that i18next appends. */
export type BaseKey<K> = K extends `${infer B}_${PluralCategory}` ? B : K;
type PluralBase = keyof English extends infer K ? (K extends `${infer B}_other` ? B : never) : never;

/** The key of a text, without its plural category: what `t` takes. */
export type MessageKey = BaseKey<keyof English>;

type TextOf<K extends MessageKey> = K extends keyof English
  ? English[K]
  : `${K}_other` extends keyof English
    ? English[`${K}_other`]
    : never;

type Values<Name extends string> = { readonly [N in Name]: N extends "count" ? number : string | number };

/** The values that a text needs: none, or one object that has exactly its placeholders. */
export type MessageArgs<K extends MessageKey> = [Placeholder<TextOf<K>>] extends [never]
  ? []
  : [values: Values<Placeholder<TextOf<K>>>];

/** Every word of one locale: flat keys, `{{name}}` placeholders, i18next's plural suffixes. */
export type Catalog = {
  readonly [K in Exclude<MessageKey, PluralBase>]: string;
} & {
  readonly [K in `${PluralBase}_other`]: string;
} & {
  readonly [K in `${PluralBase}_${Exclude<PluralCategory, "other">}`]?: string;
} & Partial<FlatNames>;

type Part = (typeof parts)[number];
type Level = keyof English extends infer K ? (K extends `${infer L}.title` ? L : never) : never;

/**
 * A host's own words, per locale: `code.<ANY>.title`, `.description`, `.nextStep` for its error codes, and any key of the kit to be
 * said otherwise. `.nextStepWrite` stands for `.nextStep` after a write whose outcome is unknown, `.nextStepWithId` where there is
 * a request ID to share. They win inside their locale.
 */
export type MessageOverrides = {
  readonly [L in SupportedLocale]?: {
    readonly [K in keyof Catalog | `${Level | `code.${string}`}.${Part}`]?: string;
  };
};
