// Reads many random inputs: bytes, JSON, thrown values, changed cases of the corpora, and failures that came through JSON.
// Prints the seed of each input whose failure is wrong. To repeat one: npm run fuzz -- --seed 123 --count 1
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1e9) },
    count: { type: "string", default: "10000000" },
  },
});
const first = Number(values.seed);
const count = Number(values.count);
// Reads the built package, which is faster than its sources.
const { module } = await runnerImport(new URL("../test/fuzz/run-fuzz.ts", import.meta.url).pathname);

console.log(`${count} inputs from seed ${first}`);
const problems = await module.runFuzz(first, count, (seed, problem) =>
  console.error(`seed ${seed}: ${problem}`),
);
console.log(problems === 0 ? "No problem found." : `${problems} problems.`);
process.exitCode = problems === 0 ? 0 : 1;
