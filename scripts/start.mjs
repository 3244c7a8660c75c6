// npm start: installs what is missing, then serves Storybook on port 6006, or on the port in the environment variable PORT.
import process from "node:process";
import { install } from "./install.mjs";
import { isPortFree } from "./port.mjs";
import { run } from "./run.mjs";

const PORT = Number(process.env.PORT ?? 6006);

try {
  await install();
  if (!(await isPortFree(PORT)))
    throw new Error(
      `Port ${PORT} is in use. Stop the program that uses it (perhaps another npm start), then run npm start again.`,
    );
  console.log(`Storybook will be at http://localhost:${PORT}`);
  process.exitCode = await run("npm", [
    "run",
    "storybook",
    "--workspace",
    "@errorkit/storybook",
    "--",
    "--port",
    String(PORT),
  ]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
