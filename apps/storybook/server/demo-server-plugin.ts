import type { IncomingMessage } from "node:http";
import type { Plugin } from "vite";
import { createRequestHandlers } from "./request-handlers.ts";

/** Plays the demo server in development and in the tests: the server of Vite returns the responses. */
export const demoServerPlugin = (): Plugin => ({
  name: "errorkit:demo-server",
  configureServer: ({ middlewares }) => {
    for (const [path, respond] of Object.entries(createRequestHandlers()))
      middlewares.use(`/${path}`, async (incoming, outgoing) => {
        const disconnected = new AbortController();
        outgoing.on("close", () => disconnected.abort());
        const response = await respond(await toRequest(incoming, disconnected.signal));
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(Buffer.from(await response.arrayBuffer()));
      });
  },
});

async function toRequest(
  incoming: IncomingMessage & { originalUrl?: string | undefined },
  signal: AbortSignal,
) {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    // Pseudo-headers of HTTP/2, such as `:path`, are not headers.
    name.startsWith(":") ? [] : [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Request(new URL(incoming.originalUrl ?? incoming.url ?? "/", "http://localhost"), {
    method: incoming.method ?? "GET",
    headers,
    signal,
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  });
}
