import type { JsonValue } from "../../../types.ts";
import { isObject } from "../../to-plain-value.ts";
import type { ErrorShapeReader } from "../types.ts";

/** The member of a path: `find(body, "fault", "value")`. */
const find = (value: JsonValue | undefined, ...names: readonly string[]): JsonValue | undefined =>
  names.reduce<JsonValue | undefined>((place, name) => (isObject(place) ? place[name] : undefined), value);

/** The text of `<value><int>7</int></value>` or `<value>No</value>`. */
const textOf = (value: JsonValue | undefined): string | undefined => {
  const inner = isObject(value) ? Object.values(value)[0] : value;
  return typeof inner === "string" ? inner : undefined;
};

/**
 * The faults of XML-RPC: a list of names and values.
 *
 * @see http://xmlrpc.com/spec.md
 * @example
 * const reader = createFailureReader({ readers: [xmlRpc] });
 */
export const xmlRpc: ErrorShapeReader = {
  name: "xml-rpc",
  read: ({ body }) => {
    const members = find(body, "methodResponse", "fault", "value", "struct", "member");
    const texts = new Map(
      [members ?? []]
        .flat()
        .map((member: JsonValue) => [textOf(find(member, "name")), textOf(find(member, "value"))]),
    );
    const code = texts.get("faultCode");
    return code === undefined ? undefined : { code, message: texts.get("faultString") };
  },
};
