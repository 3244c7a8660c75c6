import { createInput } from "./create-input.ts";
import { findProblem } from "./find-problem.ts";

const MAX_PROBLEMS = 20;

/** Reads `count` inputs, each with another seed; returns the number of problems. */
export async function runFuzz(
  firstSeed: number,
  count: number,
  report: (seed: number, problem: string) => void,
): Promise<number> {
  let problems = 0;
  for (let seed = firstSeed; seed < firstSeed + count && problems < MAX_PROBLEMS; seed += 1) {
    const problem = await findProblem(createInput(seed));
    if (problem === undefined) continue;
    problems += 1;
    report(seed, problem);
  }
  return problems;
}
