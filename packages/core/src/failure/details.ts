import type { JsonValue } from "./failure.ts";
import type { JsonObject } from "./snapshot.ts";
import { isObject } from "./snapshot.ts";

const MAX_CHARACTERS = 16_000;
const MAX_STRING = 4_000;
const MAX_ENTRIES = 300;
const MAX_DEPTH = 6;

/** Members whose value is a secret, or what the user typed. */
const secretNames =
  /(?:password|passwd|passphrase|secret|(?<!next|page|continuation)token|apikey|accesskey|privatekey|cookie|signature|credentials?|sessionid|authorization|^auth|^input|rejectedvalue)$/;

/**
 * What a body says beyond the failure's own members, in a size that a person can read: empty and repeated values go, long
 * ones are cut, secrets are masked.
 */
export function readDetails(
  body: JsonValue | undefined,
  said: ReadonlySet<JsonValue | undefined>,
  clean: (text: string) => string,
): JsonObject | undefined {
  let characters = MAX_CHARACTERS;
  let entries = MAX_ENTRIES;
  const keep = (value: JsonValue, depth: number): JsonValue | undefined => {
    if (value === null || value === "" || said.has(value)) return undefined;
    entries -= 1;
    if (entries < 0 || depth > MAX_DEPTH) return undefined;
    if (typeof value === "string") {
      const text = clean(value.slice(0, Math.min(MAX_STRING, Math.max(characters, 0))));
      characters -= text.length;
      return said.has(text.trim()) ? undefined : text || undefined;
    }
    if (typeof value !== "object") return value;
    if (Array.isArray(value)) {
      const kept = value.flatMap((item) => keep(item, depth + 1) ?? []);
      return kept.length > 0 ? Object.freeze(kept) : undefined;
    }
    const kept = Object.entries(value).flatMap(([name, member]) => {
      const secret =
        typeof member === "string" &&
        !/\s/.test(member) &&
        secretNames.test(name.toLowerCase().replace(/[^a-z]/g, ""));
      const value = secret && member ? "•••" : keep(member, depth + 1);
      return value === undefined ? [] : [[name, value] as const];
    });
    return kept.length > 0 ? Object.freeze(Object.fromEntries(kept)) : undefined;
  };
  const kept = body === undefined ? undefined : keep(body, 0);
  return kept === undefined || isObject(kept) ? kept : Object.freeze({ body: kept });
}
