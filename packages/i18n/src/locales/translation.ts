import type { StatusCode } from "@errorkit/core";

/** The plural categories of `Intl.PluralRules`, which i18next appends to a key. */
export type PluralCategory = "zero" | "one" | "two" | "few" | "many" | "other";

/** The names of the `{{placeholders}}` in a text. */
export type Placeholder<T> = T extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
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

/** One part of a locale's catalog: the keys of the English part, plural keys in the locale's own categories. */
export type Translation<Part, Plurals extends PluralCategory = "other"> = {
  readonly [K in keyof Part as K extends `${string}_${PluralCategory}` ? never : K]: Holding<Part[K]>;
} & {
  readonly [K in keyof Part as K extends `${infer B}_other` ? `${B}_${Plurals}` : never]: Holding<Part[K]>;
};

/**
 * Title, description, next step, the next step after a write whose outcome is unknown, and the next step where a request ID is
 * known. What a row ends before, the next level says: see `levelsOf`.
 */
type Row = readonly [
  title: string,
  description: string,
  nextStep?: string,
  nextStepWrite?: string,
  nextStepWithId?: string,
];

/** Rows by the level that they speak for: `status.404`, `failure.network`, `unknown`. */
export type Table = Readonly<Record<string, Row>>;

type Texts<R> = { readonly [Index in keyof R]: string };

/** A table with the rows of another one, each as long as there. */
export type TranslatedTable<Source> = { readonly [Level in keyof Source]: Texts<Source[Level]> };

/** One text of every row that is long enough to have it. */
type Column<T, Index extends string, Part extends string> = {
  readonly [L in keyof T & string as Index extends keyof T[L] ? `${L}.${Part}` : never]: T[L][Index &
    keyof T[L]];
};

/** A table's texts under flat keys: `status.404.title`. */
export type Flat<T> = Column<T, "0", "title"> &
  Column<T, "1", "description"> &
  Column<T, "2", "nextStep"> &
  Column<T, "3", "nextStepWrite"> &
  Column<T, "4", "nextStepWithId">;

/** Short technical names of every registered status. English takes them from the registry itself. */
export type Names = Readonly<Record<StatusCode, string>>;

/** The same under flat keys. */
export type FlatNames = { readonly [C in StatusCode as `name.${C}`]: string };
