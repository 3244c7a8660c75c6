import { normalizeName } from "../../text/normalize-name.ts";
import type { JsonValue } from "../../types.ts";
import type { JsonObject } from "../to-plain-value.ts";

/** The members of an object by their normalized names. */
export type NormalizedObject = ReadonlyMap<string, JsonValue>;

/** Normalizes the names of an object. Of two spellings of one name, the first that is not `null` counts. */
export function normalizeKeys(object: JsonObject): NormalizedObject {
  const members = new Map<string, JsonValue>();
  for (const [name, value] of Object.entries(object)) {
    const key = normalizeName(name);
    if ((members.get(key) ?? null) === null) members.set(key, value);
  }
  return members;
}
