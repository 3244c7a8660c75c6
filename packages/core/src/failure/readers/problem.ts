import { sureCodeIn } from "../code-in.ts";
import { factsOf } from "../facts.ts";
import { isObject } from "../values.ts";
import type { ErrorShapeReader } from "./reader.ts";

/** RFC 9457, in JSON and XML. Its `type` is an identifier and no code; only an extension member can be one. */
export const problem: ErrorShapeReader = {
  name: "problem",
  read: ({ status, headers, body }) => {
    const details = isObject(body) && isObject(body.problem) ? body.problem : body;
    if (!isObject(details)) return undefined;
    const { type, title } = details;
    const looks = typeof title === "string" && /^(?:about:|https?:|urn:|\/)/.test(String(type));
    if (!looks && !headers.get("content-type")?.includes("problem+")) return undefined;
    return {
      code: sureCodeIn(factsOf(details), status) ?? "",
    };
  },
};
