import { isObject } from "../snapshot.ts";
import type { FailureReader } from "./reader.ts";

/** The canonical codes by number: https://grpc.github.io/grpc/core/md_doc_statuscodes.html */
const names =
  "OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED".split(
    " ",
  );

/** gRPC-web's answers without a body, and what gRPC and Connect clients throw: `[not_found] no such row`, `5 NOT_FOUND: …`. */
export const grpc: FailureReader = {
  name: "grpc",
  read: ({ headers, body }) => {
    const number = headers.get("grpc-status");
    if (number && number !== "0") {
      let message = headers.get("grpc-message");
      try {
        message = message && decodeURIComponent(message);
      } catch {}
      return { code: names[Number(number)] ?? number, ...(message && { message }) };
    }
    const text = isObject(body) && typeof body.code === "number" ? String(body.message) : "";
    const [, connect, core, message] = /^(?:\[([a-z_]+)\]|\d+ ([A-Z_]+):) (.*)/s.exec(text) ?? [];
    return message ? { code: connect ?? core, message } : undefined;
  },
};
