import type { JsonValue } from "./failure.ts";
import type { JsonObject } from "./values.ts";

/** An object's members by their folded names: `error_code`, `errorCode` and `Error-Code` are all `errorcode`. */
export type Facts = ReadonlyMap<string, JsonValue>;

/** Lower case, letters and digits only. */
export const fold = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, "");

/** The facts of an object; of two spellings of one name the first that is not `null` counts. */
export function factsOf(object: JsonObject): Facts {
  const facts = new Map<string, JsonValue>();
  for (const [name, value] of Object.entries(object)) {
    const folded = fold(name);
    if ((facts.get(folded) ?? null) === null) facts.set(folded, value);
  }
  return facts;
}

/** The names that an object has: those of a list in its order, then those of a form. */
export function namesIn(facts: Facts, list: readonly string[], form: RegExp): readonly string[] {
  return [...list.filter((name) => facts.has(name)), ...[...facts.keys()].filter((name) => form.test(name))];
}
