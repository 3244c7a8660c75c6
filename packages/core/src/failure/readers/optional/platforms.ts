import type { FieldError, JsonValue } from "../../../types.ts";
import type { JsonObject } from "../../to-plain-value.ts";
import { isObject } from "../../to-plain-value.ts";
import { parseFieldPath } from "../generic/field-path.ts";
import type { ErrorShapeReader, FailureFields } from "../types.ts";

const toText = (value: JsonValue | undefined): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;

const firstObject = (value: JsonValue | undefined): JsonObject => {
  const [first] = [value].flat();
  return isObject(first) ? first : {};
};

const memberOf = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  isObject(value) ? value[name] : undefined;

/** The field errors of a map: `{ name: ["Missing value"] }`. */
const readMap = (value: JsonObject): readonly FieldError[] =>
  Object.entries(value).flatMap(([name, texts]) =>
    [texts].flat().flatMap((text) => (typeof text === "string" ? [{ path: [name], message: text }] : [])),
  );

/** CKAN: `{ success: false, error: { __type: "Validation Error", name: ["Missing value"] } }`. */
function readCkan({ error }: JsonObject): FailureFields | undefined {
  if (!isObject(error) || typeof error.__type !== "string") return undefined;
  const { __type: code, message, ...fields } = error;
  return { code: String(code), message: toText(message), fieldErrors: message ? [] : readMap(fields) };
}

/** OpenProject: `{ _type: "Error", message, _embedded: { details: { attribute: "subject" } } }`. */
function readOpenProject(body: JsonObject): FailureFields | undefined {
  if (body._type !== "Error") return undefined;
  const errors = memberOf(body._embedded, "errors");
  const fieldErrors = [Array.isArray(errors) ? errors : body].flat().flatMap((error: JsonValue) => {
    const path = parseFieldPath(memberOf(memberOf(memberOf(error, "_embedded"), "details"), "attribute"));
    const message = toText(memberOf(error, "message"));
    return path && message ? [{ path, message }] : [];
  });
  return { fieldErrors };
}

/** Braintree: `{ errors: [{ message, extensions: { errorClass, legacyCode, inputPath } }] }`. */
function readBraintree({ errors }: JsonObject): FailureFields | undefined {
  const { message, extensions } = firstObject(errors);
  const path = parseFieldPath(memberOf(extensions, "inputPath"));
  const text = toText(message);
  return path?.length && text
    ? { code: toText(memberOf(extensions, "legacyCode")), fieldErrors: [{ path, message: text }] }
    : undefined;
}

/** Odoo: `{ error: { code: 200, message: "Odoo Server Error", data: { name, message } } }`. */
function readOdoo({ error }: JsonObject): FailureFields | undefined {
  const data = memberOf(error, "data");
  const name = toText(memberOf(data, "name"));
  return name?.startsWith("odoo.") ? { code: name, message: toText(memberOf(data, "message")) } : undefined;
}

/** OrientDB: `{ errors: [{ code: 404, reason: "Record not found", content: "Record #9:1 was not found" }] }`. */
function readOrientDb({ errors }: JsonObject): FailureFields | undefined {
  const { reason, content } = firstObject(errors);
  return reason && content ? { message: toText(content) } : undefined;
}

/** Recurly: `{ error: { type: "validation", message, params: [] } }`. */
function readRecurly({ error }: JsonObject): FailureFields | undefined {
  return isObject(error) && Array.isArray(error.params) ? { code: toText(error.type) } : undefined;
}

/** Coding: `{ code: 1000, msg: { user_not_login: "用户未登录" } }`. */
function readCoding({ code, msg }: JsonObject): FailureFields | undefined {
  return isObject(msg) && typeof code === "number"
    ? { code: String(code), message: toText(Object.values(msg)[0]) }
    : undefined;
}

/** Snipe-IT: `{ status: "error", messages: { asset_tag: ["Taken"] }, payload: null }`. */
function readSnipeIt({ status, messages, payload }: JsonObject): FailureFields | undefined {
  if (status !== "error" || payload !== null || !isObject(messages)) return undefined;
  const fieldErrors = readMap(messages);
  return { fieldErrors, message: fieldErrors.map(({ message }) => message).join("; ") };
}

/** Druid: `{ error: "Plan validation failed", errorMessage, errorClass: "org.….ValidationException" }`. */
function readDruid({ errorMessage, errorClass }: JsonObject): FailureFields | undefined {
  return errorMessage && errorClass ? { code: toText(errorClass) } : undefined;
}

const READERS = [
  readCkan,
  readOpenProject,
  readBraintree,
  readOdoo,
  readOrientDb,
  readRecurly,
  readCoding,
  readSnipeIt,
  readDruid,
];

/** GLPI's `["ERROR_ITEM_NOT_FOUND", "Not there"]` and Bitfinex's `["error", 10020, "symbol: invalid"]`. */
function readList(body: readonly JsonValue[]): FailureFields | undefined {
  const [code, message] = body[0] === "error" ? body.slice(1) : body;
  const isCode = typeof code === "number" || (typeof code === "string" && /^[A-Z]+_[A-Z_]+$/.test(code));
  return isCode && typeof message === "string" ? { code: String(code), message } : undefined;
}

/**
 * Platforms with a special error format: Apache Druid, Bitfinex, Braintree, CKAN, Coding, GLPI, Odoo, OpenProject, OrientDB, Recurly,
 * Snipe-IT.
 *
 * @example
 * const reader = createFailureReader({ readers: [platforms] });
 */
export const platforms: ErrorShapeReader = {
  name: "platforms",
  read: ({ body }) => {
    if (Array.isArray(body)) return readList(body);
    if (!isObject(body)) return undefined;
    for (const read of READERS) {
      const fields = read(body);
      if (fields) return fields;
    }
    return undefined;
  },
};
