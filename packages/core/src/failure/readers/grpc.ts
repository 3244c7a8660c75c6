import { isObject } from "../values.ts";
import type { ErrorShapeReader } from "./reader.ts";

/** gRPC-web's answers without a body, and what clients of Connect and gRPC throw: `[not_found] no row`, `5 NOT_FOUND: no row`. */
export const grpc: ErrorShapeReader = {
  name: "grpc",
  read: ({ headers, body }) => {
    const code = headers.get("grpc-status");
    if (code && code !== "0") {
      const message = headers.get("grpc-message")?.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
        const values = bytes
          .slice(1)
          .split("%")
          .map((byte) => Number.parseInt(byte, 16));
        return new TextDecoder().decode(new Uint8Array(values));
      });
      return { code, message };
    }
    const text = isObject(body) && typeof body.code === "number" ? String(body.message) : "";
    const [, connect, core, message] = /^(?:\[([a-z_]+)\]|\d+ ([A-Z_]+):) (.*)/s.exec(text) ?? [];
    return message ? { code: connect ?? core, message } : undefined;
  },
};
