import { isObject } from "../values.ts";
import type { ErrorShapeReader } from "./reader.ts";

/**
 * AWS's JSON protocols name the error in `__type` (after `#`) or in a header field (before `:`).
 * https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 */
export const aws: ErrorShapeReader = {
  name: "aws",
  read: ({ headers, body }) => {
    const type = headers.get("x-amzn-errortype") ?? (isObject(body) ? body.__type : undefined);
    return typeof type === "string" && type ? { code: type.replace(/^[^#]*#|:.*$/g, "") } : undefined;
  },
};
