import type { Flat, FlatNames, Names, Table } from "./types.ts";

/** The parts of a failure's messages, in the order of a row. */
export const parts = ["title", "description", "nextStep", "nextStepWrite", "nextStepWithId"] as const;

/** Turns the rows of a table into flat keys, the form that i18next and translators need. */
export function flatten<const T extends Table>(table: T): Flat<T> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([key, row]) => row.map((text, index) => [`${key}.${parts[index]}`, text])),
  ) as Flat<T>;
}

/** Turns `{ 404: "未找到" }` into `{ "name.404": "未找到" }`. */
export function flattenNames(names: Names): FlatNames {
  return Object.fromEntries(Object.entries(names).map(([code, name]) => [`name.${code}`, name])) as FlatNames;
}
