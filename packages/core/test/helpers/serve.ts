import type { ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

/** How a real HTTP server on this machine responds to each path. */
export type Routes = Readonly<Record<string, (response: ServerResponse) => void>>;

/** Runs a server during the tests of a file; returns the URL of a path, once a test runs. */
export function serve(routes: Routes): (path: string) => string {
  let base = "";
  const server = createServer((request, response) => {
    const route = routes[request.url ?? ""];
    if (route) route(response);
    else response.writeHead(404).end();
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return (path) => base + path;
}
