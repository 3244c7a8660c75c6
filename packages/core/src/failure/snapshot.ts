import { decodeBytes } from "./decode.ts";
import type { JsonValue } from "./failure.ts";
import { peek } from "./values.ts";

const MAX_DEPTH = 8;
// As many fields as a long form has, and what a framework says of each.
const MAX_ITEMS = 1000;
const MAX_NODES = 10_000;
/** As many characters as the cap on bodies has bytes. */
export const MAX_TEXT = 262_144;

/** Members that errors and responses keep on their prototypes or do not list. */
const hidden =
  "name message code cause errors status statusCode statusText headers response data body error reason url type target payload readyState responseText responseURL".split(
    " ",
  );

/** Members that lead into a client's own machinery, and stacks. */
const skipped = /^(?:stack|request|config|req|options|agent|socket|client|_(?!data$).*)$/;

/** Plain in any realm: no prototype, or one that has none itself. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A plain copy of any value, safe to look at: no getters, no cycles, bounded in depth and size. Everything after this
 * step works on JSON values.
 */
export function snapshot(input: unknown): JsonValue | undefined {
  let left = MAX_NODES;
  const seen = new Set<object>();

  const copyObject = (value: object, depth: number): JsonValue | undefined => {
    if (depth > MAX_DEPTH || seen.has(value)) return undefined;
    seen.add(value);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return decodeBytes(value, undefined);
    if (Array.isArray(value)) {
      return value.slice(0, MAX_ITEMS).flatMap((item) => copy(item, depth + 1) ?? []);
    }
    const entries: [string, JsonValue][] = [];
    const add = (name: string, member: unknown): void => {
      const copied = copy(member, depth + 1);
      if (copied !== undefined) entries.push([name, copied]);
    };
    if (typeof peek(value, "keys") === "function" && typeof peek(value, "get") === "function") {
      // A header's fields in any client's clothes, and maps
      for (const name of (value as Map<unknown, unknown>).keys()) {
        if (entries.length < MAX_ITEMS) add(String(name), (value as Map<unknown, unknown>).get(name));
      }
    } else if (isPlain(value)) {
      for (const name of Object.keys(value).slice(0, MAX_ITEMS)) add(name, peek(value, name));
    } else {
      const own =
        depth < 4 || peek(value, "message") !== undefined ? Object.keys(value).slice(0, MAX_ITEMS) : [];
      for (const name of new Set([...own, ...hidden])) if (!skipped.test(name)) add(name, peek(value, name));
    }
    return Object.fromEntries(entries);
  };

  const copy = (value: unknown, depth: number): JsonValue | undefined => {
    left -= 1;
    if (left < 0) return undefined;
    if (value === null || typeof value === "boolean") return value;
    if (typeof value === "string") return value.slice(0, MAX_TEXT);
    // JSON has no -0.
    if (typeof value === "number") return Number.isFinite(value) ? value + 0 : undefined;
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
