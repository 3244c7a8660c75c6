import type { JsonValue } from "./failure.ts";
import type { Headers } from "./readers/reader.ts";
import { isObject, peek } from "./snapshot.ts";

/** The answer that an error of some client carries, or the parsed body that was thrown as it is. */
export interface Carried {
  readonly status: number | undefined;
  readonly headers: Headers;
  readonly body: JsonValue | undefined;
  /** The error's own words, where they are not the client's about the status. */
  readonly message: string | undefined;
}

const statusNames = [
  "status",
  "statusCode",
  "httpStatusCode",
  "httpStatus",
  "http_status",
  "originalStatus",
  "code",
];
const bodyNames = [
  "data",
  "_data",
  "body",
  "parsedBody",
  "bodyAsText",
  "responseJSON",
  "responseText",
  "text",
  "result",
  "error",
];

/** What axios, ky, ofetch, got, Angular and others write when an answer is not ok. */
const clientText =
  /^(?:Request failed with status|Response code \d|Http failure (?:response|during)|\[\w+\] "|HTTP(?: ?Error)?:? (?:status )?\d{3}|Unexpected (?:HTTP )?(?:response )?status|Unsuccessful HTTP)/i;

function toStatus(value: JsonValue | undefined, least = 100): number | undefined {
  const status = typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === "number" && Number.isInteger(status) && status >= least && status <= 599
    ? status
    : undefined;
}

function statusIn(value: JsonValue | undefined): number | undefined {
  if (!isObject(value)) return undefined;
  for (const name of statusNames) {
    const status = Object.hasOwn(value, name)
      ? toStatus(value[name], name === "code" ? 400 : 100)
      : undefined;
    if (status !== undefined) return status;
  }
  return undefined;
}

export function toHeaders(value: JsonValue | undefined): Headers {
  const entries = isObject(value) ? Object.entries(value) : [];
  return new Map(
    entries.flatMap(([name, member]) => {
      const text = [member].flat().join(", ");
      return isObject(member) ? [] : [[name.toLowerCase(), text] as const];
    }),
  );
}

const isFilled = (value: JsonValue | undefined): boolean =>
  typeof value === "object" && value !== null
    ? Object.keys(value).length > 0
    : typeof value === "string" && value !== "";

/** The first filled member of several objects, by several names. */
function firstFilled(
  names: readonly string[],
  ...objects: readonly (JsonValue | undefined)[]
): JsonValue | undefined {
  for (const name of names) {
    for (const object of objects) {
      if (isObject(object) && Object.hasOwn(object, name) && isFilled(object[name])) return object[name];
    }
  }
  return undefined;
}

/** Finds the answer in a thrown value; `undefined` when there is none. */
export function carriedBy(value: JsonValue | undefined, thrown: unknown, depth = 0): Carried | undefined {
  if (!isObject(value) || depth > 4) return undefined;
  const response = [value.response, value.$response, value.networkError].find(isObject);
  const metadata = value.$metadata;
  const isError =
    Object.prototype.toString.call(thrown) === "[object Error]" || typeof peek(thrown, "stack") === "string";
  const carries =
    isError ||
    isFilled(response) ||
    isFilled(metadata) ||
    isObject(value.headers) ||
    ["statusText", "responseText"].some((name) => name in value);
  const found =
    statusIn(response) ??
    statusIn(metadata) ??
    statusIn(value) ??
    statusIn(carries ? undefined : value.error);
  if (found === undefined || (!carries && found < 400)) {
    return isError ? carriedBy(value.cause ?? value.error, peek(thrown, "cause"), depth + 1) : undefined;
  }
  const own = typeof value.message === "string" && isError ? value.message : undefined;
  const { name: _, ...nameless } = value;
  const self = response ? undefined : isError && !metadata ? nameless : value;
  return {
    status: found,
    headers: toHeaders(firstFilled(["headers"], response, value)),
    body: (carries ? firstFilled(bodyNames, response, value) : undefined) ?? self,
    message: own && !clientText.test(own) ? own : undefined,
  };
}
