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

/** Short technical names of every registered status. English takes them from the registry itself. */
export type Names = { readonly [C in StatusCode as `name.${C}`]: string };
