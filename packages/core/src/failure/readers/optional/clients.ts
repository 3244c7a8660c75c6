import type { JsonValue } from "../../../types.ts";
import { parseBody } from "../../body/parse-body.ts";
import type { JsonObject } from "../../to-plain-value.ts";
import { isObject } from "../../to-plain-value.ts";
import { parseFieldPath } from "../generic/field-path.ts";
import { generic } from "../generic/index.ts";
import type { ErrorResponse, ErrorShapeReader, FailureFields } from "../types.ts";

/** The name of PouchDB's error for each status. @see https://pouchdb.com/api.html */
const POUCHDB_NAMES: Readonly<Record<number, string>> = {
  400: "bad_request",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  412: "missing_id",
};

/** What a client's error says where no response was found. */
type ReadError = (error: JsonObject, response: ErrorResponse) => FailureFields | undefined;

const toText = (value: JsonValue | undefined): string => (typeof value === "string" ? value : "");

/** Contentful's SDK throws the response as JSON in the message. */
const readContentful: ReadError = ({ message }, response) => {
  const { value } = parseBody(toText(message));
  if (!isObject(value) || typeof value.status !== "number" || !isObject(value.request)) return undefined;
  const { request: _, ...body } = value;
  return { kind: "http", ...generic.read({ ...response, status: value.status, body }), status: value.status };
};

/** Kiota: `{ responseStatusCode, responseHeaders: { "request-id": ["1"] } }`. */
const readKiota: ReadError = ({ responseStatusCode: status, responseHeaders }, response) => {
  if (typeof status !== "number" || status < 400) return undefined;
  const headers = new Map(
    Object.entries(isObject(responseHeaders) ? responseHeaders : {}).map(([name, value]) => [
      name.toLowerCase(),
      [value].flat().join(", "),
    ]),
  );
  return { kind: "http", ...generic.read({ ...response, status, headers }), status };
};

/** Ember Data: `{ isAdapterError: true, errors: [{ status: "500" }] }`. */
const readEmber: ReadError = ({ isAdapterError, errors }) => {
  const [first] = isAdapterError === true && Array.isArray(errors) ? errors : [];
  const status = isObject(first) ? Number(first.status) : 0;
  return status >= 400 ? { kind: "http", status } : undefined;
};

/** tus-js-client keeps the response in its message: `response code: 413, response text: too large, request id: n/a`. */
const readTus: ReadError = ({ message }) => {
  const text = toText(message);
  const status = Number(/response code: (\d{3})\b/.exec(text)?.[1]);
  if (!text.startsWith("tus: ") || !(status >= 400)) return undefined;
  return { kind: "http", status, message: text.split(", response text: ")[1]?.split(", request id: ")[0] };
};

/** superstruct: `{ path: ["size"], type: "number", message: "At path: size -- Expected a number" }`. */
const readSuperstruct: ReadError = ({ path, type, message }) => {
  const fields = Array.isArray(path) && typeof type === "string" ? parseFieldPath(path) : undefined;
  return fields?.length ? { fieldErrors: [{ path: fields, message: toText(message) }] } : undefined;
};

/** AngularJS: `{ status: -1, xhrStatus: "timeout" }`. */
const readAngularJs: ReadError = ({ xhrStatus }) => {
  if (xhrStatus === "timeout") return { kind: "timeout" };
  if (xhrStatus === "abort") return { kind: "aborted" };
  return xhrStatus === "error" ? { kind: "network" } : undefined;
};

/** Algolia's retries, Tauri's HTTP plugin and Cordova's, whose errors have no code. */
const readConnection: ReadError = ({ message, error }) => {
  const text = toText(message) || toText(error);
  if (/^Request timed out: /.test(text)) return { kind: "timeout" };
  return /^(?:Unreachable hosts - |error sending request for url |Host could not be resolved: )/.test(text)
    ? { kind: "network" }
    : undefined;
};

const READ_ERROR = [
  readContentful,
  readKiota,
  readEmber,
  readTus,
  readSuperstruct,
  readAngularJs,
  readConnection,
];

/**
 * Errors of clients that keep the status, the code or the kind in a special form: Algolia, AngularJS, Contentful, Cordova's advanced
 * HTTP, Ember Data, Kiota, PouchDB, superstruct, Tauri, tus.
 *
 * @example
 * const reader = createFailureReader({ readers: [clients] });
 */
export const clients: ErrorShapeReader = {
  name: "clients",
  read: (response) => {
    const { status, body } = response;
    const error = isObject(body) ? body : { message: body ?? "" };
    if (status === undefined) {
      for (const read of READ_ERROR) {
        const fields = read(error, response);
        if (fields) return fields;
      }
      return undefined;
    }
    // PouchDB: { status: 409, error: true, reason: "Document update conflict" }
    return error.error === true && error.reason ? { code: POUCHDB_NAMES[status] } : undefined;
  },
};
