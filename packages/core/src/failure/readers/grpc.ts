import { safeGet, toText } from "../to-plain-value.ts";
import type { ErrorShapeReader } from "./types.ts";

/** Decodes UTF-8 in percent-encoding: `%E6%97%A0`. Bytes that are no UTF-8 stay as they are. */
function decode(bytes: string): string {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return bytes;
  }
}

/** gRPC-web's responses without a body, and the errors of Connect's and gRPC's clients. */
export const grpc: ErrorShapeReader = {
  name: "grpc",
  read: ({ headers, body }) => {
    const code = headers.get("grpc-status");
    if (code && code !== "0") {
      return { code, message: headers.get("grpc-message")?.replace(/(?:%[\da-f]{2})+/gi, decode) };
    }
    const text = typeof safeGet(body, "code") === "number" ? toText(safeGet(body, "message")) : "";
    // [not_found] no row, or 5 NOT_FOUND: no row
    const [, connect, core, message] = /^(?:\[([a-z_]+)\]|\d+ ([A-Z_]+):) (.*)/s.exec(text) ?? [];
    return message ? { code: connect ?? core, message } : undefined;
  },
};
