import type { FailureContext, JsonValue } from "../../types.ts";
import { parseBody } from "../body/parse-body.ts";
import { isObject } from "../to-plain-value.ts";
import type { ErrorSource } from "./error-source.ts";
import { findClientCode, getFailureKind } from "./failure-kind.ts";
import { findErrorResponse, getTypeTag, isErrorLike } from "./find-error-response.ts";

/** Reads what was thrown: the response inside an error, otherwise the kind of the error, otherwise its message. */
export function sourceFromError(
  original: unknown,
  value: JsonValue | undefined,
  context: FailureContext,
): ErrorSource {
  const parsed = typeof value === "string" ? parseBody(value).value : value;
  const kind = getFailureKind(value, context);
  const response = findErrorResponse(parsed, original);
  if (response && !(kind === "parse" && Number(response.status) < 300)) {
    const { body: sent, headers } = response;
    const { value: body, format = "" } =
      typeof sent === "string" ? parseBody(sent, headers.get("content-type")) : { value: sent };
    return { ...response, body, format, kind: "http", original };
  }

  const source = { kind, format: "thrown", original };
  if (kind !== "unknown") return { ...source, body: value, fields: { code: findClientCode(value) } };
  const body = typeof parsed === "number" ? String(parsed) : parsed;
  if (!isObject(body)) return { ...source, body, thrownByCode: true };
  // A response body.
  if (!isErrorLike(original)) return { ...source, body };
  // The name of an error is its class and no code; the code of a DOMException is a constant of its class.
  const isDomException = getTypeTag(original).includes("DOM");
  return {
    ...source,
    body: { ...body, name: "", ...(isDomException && { code: "" }) },
    thrownByCode: true,
  };
}
