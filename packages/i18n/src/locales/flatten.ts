import type { Flat, FlatNames, Names, Table } from "./translation.ts";

/** The parts of a failure's words, in the order of a row. */
export const parts = ["title", "description", "nextStep", "nextStepWrite", "nextStepWithId"] as const;

/** Spreads a table's rows over flat keys, as i18next and translators want them. */
export function flatten<const T extends Table>(table: T): Flat<T> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([level, row]) =>
      row.map((text, index) => [`${level}.${parts[index]}`, text]),
    ),
  ) as Flat<T>;
}

/** Puts technical names under flat keys. */
export function flattenNames(names: Names): FlatNames {
  return Object.fromEntries(Object.entries(names).map(([code, name]) => [`name.${code}`, name])) as FlatNames;
}
