import type { StatusCode } from "@errorkit/core";
import type { EnglishTables } from "./en.ts";
import type { parts } from "./flatten.ts";

/** The plural categories of `Intl.PluralRules`, which i18next appends to a key: `ui.moreErrors_one`. */
export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/** The names of the `{{placeholders}}` in a text. A choice such as `{{retry?Try again|Come back}}` is not one of them. */
export type Placeholder<T> = T extends `${string}{{${infer Name}}}${infer Rest}`
  ? Exclude<Name, `${string}?${string}`> | Placeholder<Rest>
  : never;

/** Any text that holds every placeholder of `T`. */
type Holding<T> = [Placeholder<T>] extends [never]
  ? string
  : UnionToIntersection<Placeholder<T> extends infer N extends string ? Wrap<N> : never>;
type Wrap<N extends string> = N extends string ? { text: `${string}{{${N}}}${string}` } : never;
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (u: infer I) => void
  ? I extends { text: infer T }
    ? T
    : never
  : never;

/** A locale's messages by key: the keys of the English table, plural keys in the locale's own categories. */
export type Translation<Source, Plurals extends PluralCategory = "other"> = {
  readonly [K in keyof Source as K extends `${string}_${PluralCategory}` ? never : K]: Holding<Source[K]>;
} & {
  readonly [K in keyof Source as K extends `${infer B}_other` ? `${B}_${Plurals}` : never]: Holding<
    Source[K]
  >;
};

/**
 * Title, description, next step, next step after a write whose outcome is unknown, and next step where a request ID is known.
 * A row may end early: the missing parts then come from the next key of `getMessageKeys`.
 */
type Row = readonly [
  title: string,
  description: string,
  nextStep?: string,
  nextStepWrite?: string,
  nextStepWithId?: string,
];

/** Rows by their key: `status.404`, `failure.network`, `unknown`. */
export type Table = Readonly<Record<string, Row>>;

type Texts<R> = { readonly [Index in keyof R]: string };

/** A table with the rows of another table, each as long as there. */
export type TranslatedTable<Source> = { readonly [Key in keyof Source]: Texts<Source[Key]> };

/** One text of every row that is long enough to have it. */
type Column<T, Index extends string, Part extends string> = {
  readonly [K in keyof T & string as Index extends keyof T[K] ? `${K}.${Part}` : never]: T[K][Index &
    keyof T[K]];
};

/** A table's texts under flat keys: `status.404.title`. */
export type Flat<T> = Column<T, "0", "title"> &
  Column<T, "1", "description"> &
  Column<T, "2", "nextStep"> &
  Column<T, "3", "nextStepWrite"> &
  Column<T, "4", "nextStepWithId">;

/** Short technical names of every registered status. English uses the phrases of the registry. */
export type Names = Readonly<Record<StatusCode, string>>;

/** The names under flat keys: `name.404`. */
export type FlatNames = { readonly [C in StatusCode as `name.${C}`]: string };

/** The English catalog, text by text. Every other locale is checked against it. */
export type English = Flat<EnglishTables["failures"]> & EnglishTables["ui"];

/** A key without the plural category that i18next appends. */
export type BaseKey<K> = K extends `${infer B}_${PluralCategory}` ? B : K;

type PluralBase = keyof English extends infer K ? (K extends `${infer B}_other` ? B : never) : never;

/**
 * The key of a message, without its plural category: what `ErrorTranslator.t` takes.
 *
 * @example "ui.retry"
 */
export type MessageKey = BaseKey<keyof English>;

/** One part of a row: `title`, `description`, `nextStep`, `nextStepWrite`, `nextStepWithId`. */
export type Part = (typeof parts)[number];

/**
 * Every message of one locale: flat keys, `{{name}}` placeholders, i18next's plural suffixes.
 *
 * @example
 * import zhCN from "@errorkit/i18n/locales/zh-CN";
 *
 * const translator = createErrorTranslator({ locale: "zh-CN", catalogs: { "zh-CN": zhCN } });
 */
export type Catalog = {
  readonly [K in Exclude<MessageKey, PluralBase>]: string;
} & {
  readonly [K in `${PluralBase}_other`]: string;
} & {
  readonly [K in `${PluralBase}_${Exclude<PluralCategory, "other">}`]?: string;
} & Partial<FlatNames>;
