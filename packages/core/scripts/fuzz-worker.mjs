// One thread of fuzz.mjs: reads a block of inputs and sends back what is wrong with them.
import { parentPort } from "node:worker_threads";
import { runnerImport } from "vite";

// Reads the built package, which is faster than its sources.
const { module } = await runnerImport(new URL("../test/fuzz/run-fuzz.ts", import.meta.url).pathname);

parentPort.on("message", async ({ seed, count }) => {
  const found = [];
  await module.runFuzz(seed, count, (problemSeed, problem) => found.push({ seed: problemSeed, problem }));
  parentPort.postMessage(found);
});
