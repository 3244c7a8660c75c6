// Reads many random inputs: bytes, JSON, thrown values, changed cases of the corpora, and failures that came through JSON.
// Prints the seed of each input whose failure is wrong. To repeat one: npm run fuzz -- --seed 123 --count 1
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

const BLOCK_SIZE = 10_000;
const MAX_PROBLEMS = 20;
/** The progress is printed a hundred times: of ten million inputs, after each 100,000. */
const LINES = 100;

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 1e9) },
    count: { type: "string", default: "10000000" },
    jobs: { type: "string", default: String(availableParallelism()) },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log("npm run fuzz -- [--seed the first seed] [--count how many inputs] [--jobs how many threads]");
  process.exit();
}
const first = Number(values.seed);
const end = first + Number(values.count);
const start = performance.now();
let next = first;
let done = 0;
let problems = 0;

function printProgress(before) {
  const step = Math.max(1, (end - first) / LINES);
  if (Math.floor(before / step) === Math.floor(done / step)) return;
  const rate = Math.round(done / ((performance.now() - start) / 1000));
  console.log(`${done} inputs, ${rate} a second, ${problems} problems`);
}

/** Gives blocks of seeds to one thread, until none is left. */
const runThread = () =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("fuzz-worker.mjs", import.meta.url));
    let size = 0;
    const sendBlock = () => {
      size = Math.min(BLOCK_SIZE, end - next);
      if (size <= 0 || problems >= MAX_PROBLEMS) {
        worker.terminate().then(resolve);
        return;
      }
      worker.postMessage({ seed: next, count: size });
      next += size;
    };
    worker.on("error", reject);
    worker.on("message", (found) => {
      for (const { seed, problem } of found) console.error(`seed ${seed}: ${problem}`);
      problems += found.length;
      done += size;
      printProgress(done - size);
      sendBlock();
    });
    sendBlock();
  });

console.log(`${values.count} inputs from seed ${first}, in ${values.jobs} threads`);
await Promise.all(Array.from({ length: Number(values.jobs) }, runThread));
console.log(problems === 0 ? "No problem found." : `${problems} problems.`);
process.exitCode = problems === 0 ? 0 : 1;
