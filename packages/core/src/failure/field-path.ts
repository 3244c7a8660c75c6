import type { FieldError, JsonValue } from "./failure.ts";

const MAX_PARTS = 20;

/** Reads how a body names a field: `a.b[0]`, `/data/attributes/title`, `#/a/0`, `$.a`, `["body", "a"]`. */
export function pathOf(value: JsonValue | undefined): FieldError["path"] | undefined {
  if (Array.isArray(value)) {
    const parts = value.filter((part) => typeof part === "string" || typeof part === "number");
    // FastAPI puts first where the field was sent.
    return parts
      .slice(parts.length > 1 && /^(?:body|query|path|header|cookie)$/.test(String(parts[0])) ? 1 : 0)
      .slice(0, MAX_PARTS);
  }
  if (typeof value !== "string" || !/^\S{1,500}$/.test(value)) return undefined;
  // JSON:API keeps the fields of a resource object one level down.
  const pointer = value.replace(/^#?\/(?:data\/(?:attributes|relationships)\/)?/, "");
  const parts = pointer === value ? value.split(/[.[\]]+/) : pointer.split("/");
  return parts
    .filter((part) => part && part !== "$")
    .slice(0, MAX_PARTS)
    .map((part) =>
      /^\d{1,9}$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~"),
    );
}
