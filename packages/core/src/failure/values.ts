import type { JsonValue } from "./failure.ts";

/** An object of JSON values. */
export type JsonObject = { readonly [name: string]: JsonValue };

/** Reads a member; a getter or proxy that throws has none. */
export function peek(value: unknown, name: string): unknown {
  try {
    return value === null || value === undefined ? undefined : (value as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}

/** Whether a JSON value is an object: neither a list nor `null`. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value holds anything: not what is empty, false or zero. */
export function isFilled(value: JsonValue | undefined): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return Boolean(value) && value !== "0" && value !== "false";
}
