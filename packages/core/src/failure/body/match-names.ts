import type { NormalizedObject } from "./normalize-names.ts";

const patterns = new Map<string, RegExp>();

/** The names of a list, in its order. */
export const namesOf = (list: string): readonly string[] => list.split(" ");

/** Whether a name is in a list, or matches one of its patterns, in which `*` is any text: `*message`, `details?`. */
export function matches(list: string, name: string): boolean {
  let pattern = patterns.get(list);
  if (!pattern) {
    pattern = new RegExp(`^(?:${list.replaceAll("*", ".*").replaceAll(" ", "|")})$`);
    patterns.set(list, pattern);
  }
  return pattern.test(name);
}

/** The members that a list names: first its plain names in its order, then what its patterns match. */
export function membersOf(members: NormalizedObject, list: string): readonly string[] {
  return [...namesOf(list), ...members.keys()].filter((key) => members.has(key) && matches(list, key));
}
