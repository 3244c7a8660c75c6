import { createServer } from "node:net";
import { expect, it } from "vitest";
import { isPortFree } from "./port.mjs";

it.each(["127.0.0.1", "0.0.0.0"])(
  "finds a port in use while a program listens on %s, and free afterwards",
  async (host) => {
    const server = createServer();
    await new Promise((resolve) => server.listen({ port: 0, host }, () => resolve(undefined)));
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
    expect(await isPortFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port)).toBe(true);
  },
);
