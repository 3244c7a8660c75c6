import type { Plugin } from "vite";
import { ANSWER_PATH, answer } from "./answer.ts";

/** Serves real HTTP answers beside the stories: in `npm start` and in the tests. */
export const answerPlugin = (): Plugin => ({
  name: "errorkit:answer",
  configureServer: ({ middlewares }) => {
    middlewares.use(`/${ANSWER_PATH}`, async (request, response) => {
      const real = answer(new URL(request.url ?? "/", "http://localhost"));
      response.writeHead(real.status, Object.fromEntries(real.headers));
      response.end(Buffer.from(await real.arrayBuffer()));
    });
  },
});
