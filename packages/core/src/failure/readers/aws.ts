import { safeGet } from "../to-plain-value.ts";
import type { ErrorShapeReader } from "./types.ts";

/**
 * AWS's JSON protocols: the code is in `__type` after `#`, or in a header before `:`.
 *
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 */
export const aws: ErrorShapeReader = {
  name: "aws",
  read: ({ headers, body }) => {
    const type = headers.get("x-amzn-errortype") ?? safeGet(body, "__type");
    // com.amazon#NotFound and NotFound:http://… are NotFound.
    return typeof type === "string" && type ? { code: type.split(":", 1)[0]!.split("#").pop() } : undefined;
  },
};
