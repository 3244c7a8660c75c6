import { normalizeKeys } from "../body/normalize-names.ts";
import { isObject, toText } from "../to-plain-value.ts";
import { findExplicitCode } from "./generic/find-code.ts";
import type { ErrorShapeReader } from "./types.ts";

/**
 * Problem details, in JSON and XML. `type` is an identifier and no code; only an extension member can be a code.
 *
 * @see RFC 9457 section 3.1
 */
export const problemDetails: ErrorShapeReader = {
  name: "problem-details",
  read: ({ status, headers, body }) => {
    const problem = isObject(body) && isObject(body.problem) ? body.problem : body;
    if (!isObject(problem)) return undefined;
    const { type, title } = problem;
    const hasTypeAndTitle = typeof title === "string" && /^(?:about:|https?:|urn:|\/)/.test(toText(type));
    if (!hasTypeAndTitle && !/problem\+/i.test(headers.get("content-type") ?? "")) return undefined;
    return { code: findExplicitCode(normalizeKeys(problem), status) ?? "" };
  },
};
