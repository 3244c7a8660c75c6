import { isObject } from "../snapshot.ts";
import type { FailureReader } from "./reader.ts";

/** tRPC: JSON-RPC's number stands where a code would, the name is in `data`; a batch is a list, a transformer adds `json`. */
export const trpc: FailureReader = {
  name: "trpc",
  read: ({ body }) => {
    const first = Array.isArray(body) ? body.find((item) => isObject(item) && item.error) : body;
    const error = isObject(first) ? first.error : undefined;
    const inner = isObject(error) && isObject(error.json) ? error.json : error;
    const data = isObject(inner) ? inner.data : undefined;
    return isObject(data) && typeof data.code === "string" && typeof data.httpStatus === "number"
      ? { code: data.code }
      : undefined;
  },
};
