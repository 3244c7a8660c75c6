import type { JsonValue } from "./failure.ts";
import type { JsonObject } from "./values.ts";
import { isObject } from "./values.ts";

const MAX_CHARACTERS = 16_000;
const MAX_STRING = 4_000;
const MAX_ENTRIES = 300;
const MAX_DEPTH = 6;

/** What the user typed is no news to them, and may be a password. */
const echoes = /^(?:input|rejected_?value)$/i;

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
  const keepText = (text: string, name: string): string | undefined => {
    // With its name, by which a secret is known.
    const before = `"${name}": "`;
    const shown = clean(`${before}${text.slice(0, Math.min(MAX_STRING, Math.max(characters, 0)))}"`).slice(
      before.length,
      -1,
    );
    characters -= shown.length;
    return said.has(shown.trim()) ? undefined : shown || undefined;
  };
  const keep = (value: JsonValue, name: string, depth: number): JsonValue | undefined => {
    if (value === null || value === "" || said.has(value) || echoes.test(name)) return undefined;
    entries -= 1;
    if (entries < 0 || depth > MAX_DEPTH) return undefined;
    if (typeof value === "string") return keepText(value, name);
    if (typeof value !== "object") return value;
    const kept = Object.entries(value).flatMap(([key, member]) => {
      const left = keep(member, Array.isArray(value) ? "" : key, depth + 1);
      return left === undefined ? [] : [[key, left] as const];
    });
    if (kept.length === 0) return undefined;
    return Array.isArray(value) ? kept.map(([, item]) => item) : Object.fromEntries(kept);
  };
  const kept = body === undefined ? undefined : keep(body, "", 0);
  return kept === undefined || isObject(kept) ? kept : { body: kept };
}
