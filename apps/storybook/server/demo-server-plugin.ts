import type { IncomingMessage, ServerResponse } from "node:http";
import type { Plugin } from "vite";
import { createRequestHandlers } from "./request-handlers.ts";

/** The longest body of a request, in bytes. The demo sends less than a tenth of it. */
const MAX_BODY_BYTES = 1_000_000;

type Respond = (request: Request) => Response | Promise<Response>;

/** Plays the demo server in development: the server of Vite returns the responses. */
export const demoServerPlugin = (): Plugin => ({
  name: "errorkit:demo-server",
  configureServer: ({ middlewares }) => {
    for (const [path, respond] of Object.entries(createRequestHandlers()))
      middlewares.use(`/${path}`, (incoming, outgoing) =>
        // A request that cannot be read, or whose client is gone, must not end the server.
        serve(incoming, outgoing, respond).catch(() => {
          if (outgoing.headersSent || outgoing.destroyed) outgoing.destroy();
          else outgoing.writeHead(400).end();
        }),
      );
  },
});

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, respond: Respond): Promise<void> {
  const disconnected = new AbortController();
  outgoing.on("close", () => disconnected.abort());
  const body = await readBody(incoming);
  if (!body) {
    // The rest of the body is not read.
    outgoing.writeHead(413, { connection: "close" }).end();
    return;
  }
  const response = await respond(toRequest(incoming, body, disconnected.signal));
  for (const [name, value] of response.headers) outgoing.appendHeader(name, value);
  outgoing.writeHead(response.status);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Reads the body of a request; `undefined` if it is too long. */
async function readBody(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += (chunk as Buffer).length;
    if (length > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function toRequest(
  incoming: IncomingMessage & { originalUrl?: string | undefined },
  body: Buffer,
  signal: AbortSignal,
): Request {
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    // Pseudo-headers of HTTP/2, such as `:path`, are not headers.
    name.startsWith(":") ? [] : [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Request(new URL(incoming.originalUrl ?? incoming.url ?? "/", "http://localhost"), {
    method: incoming.method ?? "GET",
    headers,
    signal,
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
}
