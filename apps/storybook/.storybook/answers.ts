import type { Plugin } from "vite";
import { answer } from "./answer.ts";
export const answers = (): Plugin => ({
  name: "errorkit-answers",
  configureServer: (server) =>
    void server.middlewares.use("/answer", async (req, res) => {
      const r = answer(new URL(req.url ?? "/", "http://x"));
      res.writeHead(r.status, Object.fromEntries(r.headers));
      res.end(Buffer.from(await r.arrayBuffer()));
    }),
});
