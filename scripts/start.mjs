// npm start: installs what is missing, then serves Storybook on port 6006.
import { createServer } from "node:net";
import process from "node:process";
import { install } from "./install.mjs";
import { run } from "./run.mjs";

const PORT = 6006;

/** @param {string | undefined} host */
const isFree = (host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) =>
      resolve(/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE"),
    );
    server.listen({ port: PORT, ...(host ? { host } : {}) }, () => server.close(() => resolve(true)));
  });

try {
  await install();
  // Another program may hold the port on one address only.
  if (!(await isFree(undefined)) || !(await isFree("127.0.0.1")))
    throw new Error(
      `Port ${PORT} is taken by another program. Stop it (perhaps another npm start), then run npm start again.`,
    );
  console.log(`Storybook will be at http://localhost:${PORT}`);
  process.exitCode = await run("npm", ["run", "storybook", "--workspace", "@errorkit/storybook"]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
