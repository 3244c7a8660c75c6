import { getDecoder } from "../text/decode-bytes.ts";
import type { JsonValue } from "../types.ts";
import { MAX_BODY_SIZE, MAX_VALUE_DEPTH, MAX_VALUE_ITEMS, MAX_VALUE_NODES } from "./limits.ts";

/** An object of JSON values. */
export type JsonObject = { readonly [name: string]: JsonValue };

/** Members of errors and responses that are getters on a prototype or not enumerable. */
const PROTOTYPE_KEYS =
  "name message code cause errors status statusCode statusText headers response data body error reason url type target payload readyState responseText responseURL".split(
    " ",
  );

/** Stacks, and members that lead into a client's internals; of the private ones only ofetch's `_data` is read. */
const INTERNAL_KEYS = /^(?:stack|request|config|req|options|agent|socket|client|_(?!data$).*)$/;

/** Reads a member; `undefined` if its getter or a proxy throws. */
export function safeGet(value: unknown, name: string): unknown {
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

/** Whether a value contains anything: not empty, `false`, zero or their texts. */
export function isNonEmpty(value: JsonValue | undefined): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return Boolean(value) && value !== "0" && value !== "false";
}

/** A number that JSON can hold: not infinite, and 0 instead of -0. */
export function toJsonNumber(value: unknown): number | undefined {
  return Number.isFinite(value) ? Number(value) + 0 : undefined;
}

/** A value as text; empty for an object, whose `toString` may be a member of the body. */
export const toText = (value: unknown): string => (typeof value === "object" ? "" : String(value));

/** Whether an object is plain in any realm: it has no prototype, or one that has none itself. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The members to copy: all of a plain object, and of an instance the ones that may describe an error. */
function namesIn(value: object, depth: number): readonly string[] {
  const own = Object.keys(value);
  if (isPlain(value)) return own;
  const names = depth < 4 || safeGet(value, "message") !== undefined ? own.slice(0, MAX_VALUE_ITEMS / 2) : [];
  return [...names, ...PROTOTYPE_KEYS].filter((name) => !INTERNAL_KEYS.test(name));
}

function decode(buffer: ArrayBufferLike, offset?: number, length?: number): string {
  const bytes = new Uint8Array(buffer, offset, length);
  return getDecoder(bytes, "").decode(bytes);
}

/**
 * Copies any value into plain JSON: without getters and cycles, limited in depth and size. `undefined` when nothing of it is
 * JSON. Never throws.
 */
export function toPlainValue(input: unknown): JsonValue | undefined {
  let nodesLeft = MAX_VALUE_NODES;
  const seen = new Set<object>();

  const copyObject = (value: object, depth: number): JsonValue | undefined => {
    if (depth > MAX_VALUE_DEPTH || seen.has(value)) return undefined;
    seen.add(value);
    if (ArrayBuffer.isView(value)) return decode(value.buffer, value.byteOffset, value.byteLength);
    if (value instanceof ArrayBuffer) return decode(value);
    if (Array.isArray(value)) {
      return value
        .slice(0, MAX_VALUE_ITEMS)
        .map((item) => copy(item, depth + 1))
        .filter((item) => item !== undefined);
    }
    // The headers of any client, and maps.
    const isMap = typeof safeGet(value, "keys") === "function" && typeof safeGet(value, "get") === "function";
    const map = value as ReadonlyMap<unknown, unknown>;
    const entries: [string, JsonValue][] = [];
    for (const name of isMap ? map.keys() : namesIn(value, depth)) {
      if (entries.length >= MAX_VALUE_ITEMS) break;
      const copied = copy(isMap ? map.get(name) : safeGet(value, String(name)), depth + 1);
      if (copied !== undefined) entries.push([String(name), copied]);
    }
    return Object.fromEntries(entries);
  };

  const copy = (value: unknown, depth: number): JsonValue | undefined => {
    nodesLeft -= 1;
    if (nodesLeft < 0) return undefined;
    if (value === null || typeof value === "boolean") return value;
    if (typeof value === "string") return value.slice(0, MAX_BODY_SIZE);
    if (typeof value === "number") return toJsonNumber(value);
    if (typeof value === "bigint") return String(value);
    if (typeof value !== "object") return undefined;
    try {
      return copyObject(value, depth);
    } catch {
      return undefined;
    }
  };
  return copy(input, 0);
}
