import type { JsonValue } from "../types.ts";
import { parseName, textParser } from "./failure-schema.ts";
import {
  MAX_DETAILS_CHARACTERS,
  MAX_DETAILS_DEPTH,
  MAX_DETAILS_ENTRIES,
  MAX_DETAILS_TEXT,
} from "./limits.ts";
import type { JsonObject } from "./to-plain-value.ts";
import { isObject, toJsonNumber } from "./to-plain-value.ts";

/** Names of echoed user input, which may be a password, and of headers: `input`, `rejected_value`, `headers`. */
const MAYBE_SECRET = /^(?:input|rejected_?value|headers)$/i;

const STAND_IN = "x1x1x1x1";

/**
 * Collects what a body contains beyond the failure's other members. Drops empty values, echoed user input, requests and values that are
 * `alreadyShown`; truncates long ones and redacts secrets.
 */
export function collectDetails(
  body: JsonValue | undefined,
  alreadyShown: ReadonlySet<unknown>,
  redact: (text: string) => string,
): JsonObject | undefined {
  let characters = MAX_DETAILS_CHARACTERS;
  let entries = MAX_DETAILS_ENTRIES;
  const visitText = (text: string, name: string): string | undefined => {
    const room = Math.min(MAX_DETAILS_TEXT, Math.max(characters, 0));
    // A name that tells that its value is a secret: then a stand-in is masked, whatever the value contains.
    const member = `"${name.replace(/[^\w-]/g, "").slice(-50)}": "`;
    const masked = redact(`${member}${STAND_IN}"`).slice(member.length, -1);
    const clean = (masked === STAND_IN ? textParser(room)(text, redact) : masked.slice(0, room)) ?? "";
    characters -= clean.length;
    return alreadyShown.has(clean) ? undefined : clean || undefined;
  };
  const visit = (value: JsonValue, name: string, depth: number): JsonValue | undefined => {
    if (value === null || value === "" || alreadyShown.has(value) || MAYBE_SECRET.test(name))
      return undefined;
    // A client's request: { url, headers, data }
    if (depth > 0 && isObject(value) && value.headers) return undefined;
    entries -= 1;
    if (entries < 0 || depth > MAX_DETAILS_DEPTH) return undefined;
    if (typeof value === "string") return visitText(value, name);
    // JSON.parse returns Infinity for 1e999.
    if (typeof value === "number") return toJsonNumber(value);
    if (typeof value !== "object") return value;
    const visited = Object.entries(value).flatMap(([key, member]) => {
      const cleanKey = Array.isArray(value) ? name : (parseName(key, redact) ?? "");
      const copy = visit(member, cleanKey, depth + 1);
      return copy === undefined ? [] : [[cleanKey, copy] as const];
    });
    if (visited.length === 0) return undefined;
    return Array.isArray(value) ? visited.map(([, item]) => item) : Object.fromEntries(visited);
  };
  // What is no object is wrapped in one.
  return visit(isObject(body) ? body : { body: body ?? null }, "", 0) as JsonObject | undefined;
}
