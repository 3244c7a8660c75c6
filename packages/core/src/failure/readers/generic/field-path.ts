import type { FieldError, JsonValue } from "../../../types.ts";
import { isObject } from "../../to-plain-value.ts";

const MAX_PARTS = 20;

/** Where FastAPI says that a field was sent: `["body", "size"]`. */
const LOCATION = /^(?:body|query|path|header|cookie)$/;

/** Parses the path of a field: `a.b[0]`, `/data/attributes/title`, `#/a/0`, `$.a`, `["body", "a"]`. */
export function parseFieldPath(value: JsonValue | undefined): FieldError["path"] | undefined {
  // Valibot's { key: "mail" }, IBM's { name: "size" }
  if (isObject(value)) return parseFieldPath(value.key ?? value.name);
  if (Array.isArray(value)) {
    const parts = value
      .map((part) => (isObject(part) ? part.key : part))
      .filter((part) => typeof part === "string" || typeof part === "number");
    return parts.slice(parts.length > 1 && LOCATION.test(String(parts[0])) ? 1 : 0).slice(0, MAX_PARTS);
  }
  if (typeof value !== "string" || !/^\S{1,500}$/.test(value)) return undefined;
  // A JSON pointer; JSON:API keeps the fields of a resource in `attributes` and `relationships`, OpenAPI validators in `body`.
  const pointer = value.replace(/^#?\/(?:data\/(?:attributes|relationships)\/|body\/)?/, "");
  const parts = pointer === value ? value.split(/[.[\]]+/) : pointer.split("/");
  return parts
    .filter((part) => part && part !== "$")
    .slice(0, MAX_PARTS)
    .map((part) =>
      /^\d{1,9}$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
}
