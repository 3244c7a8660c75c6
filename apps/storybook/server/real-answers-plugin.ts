import type { IncomingMessage } from "node:http";
import type { Plugin } from "vite";
import { createRealAnswers } from "./real-answers.ts";

/** Serves real HTTP answers beside the stories: in `npm start` and in the tests. */
export const realAnswersPlugin = (): Plugin => ({
  name: "errorkit:real-answers",
  configureServer: ({ middlewares }) => {
    for (const [path, respond] of Object.entries(createRealAnswers()))
      middlewares.use(`/${path}`, async (incoming, outgoing) => {
        const left = new AbortController();
        outgoing.on("close", () => left.abort());
        const real = await respond(await toRequest(incoming, left.signal));
        outgoing.writeHead(real.status, Object.fromEntries(real.headers));
        outgoing.end(Buffer.from(await real.arrayBuffer()));
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
    // HTTP/2's pseudo-headers are none.
    name.startsWith(":") ? [] : [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new Request(new URL(incoming.originalUrl ?? incoming.url ?? "/", "http://localhost"), {
    method: incoming.method ?? "GET",
    headers,
    signal,
    ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
  });
}
