import type { CurveResult } from "./curves/curve.ts";
import { curves } from "./curves/index.ts";
import { measureLowest } from "./median.ts";
import type { Options } from "./options.ts";
import type { PeerPage } from "./peer-page.ts";
import { printTable, roundValue } from "./print.ts";

const SAMPLES = 5;
const WARM_UP_SIZE = 1_000;
/**
 * Above it, a curve counts as worse than linear. Processor caches and garbage collection alone make large sizes a little
 * dearer; n log n has about 1.1, a quadratic cost has 2.
 */
const LINEAR_LIMIT = 1.3;
/** The exponent is of the three largest sizes, because a fixed cost hides the growth of small ones. */
const EXPONENT_POINTS = 3;

/** The slope of the line through the logarithms of size and cost, by least squares. */
function getExponent(points: CurveResult["points"]): number {
  const logs = points
    .slice(-EXPONENT_POINTS)
    .map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [meanSize, meanCost] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [size, cost]) => sum + (size - meanSize) * (cost - meanCost), 0);
  return covariance / logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
}

/** Measures how costs grow with the size, and prints whether one grows faster than the size. */
export async function runCurves(
  page: PeerPage,
  { selectsRow, maxSamples }: Options,
): Promise<readonly CurveResult[]> {
  const results: CurveResult[] = [];
  for (const { name, unit, sizes, prepare } of curves.filter((curve) => selectsRow(curve.name))) {
    console.error(name);
    // The engine compiles the code before the first point.
    await measureLowest(await prepare(WARM_UP_SIZE, page), SAMPLES);
    const points: { size: number; cost: number }[] = [];
    for (const size of sizes) {
      const measure = await prepare(size, page);
      points.push({ size, cost: await measureLowest(measure, Math.min(SAMPLES, maxSamples)) });
    }
    const exponent = getExponent(points);
    results.push({ name, unit, points, exponent });
    printTable(
      [`${name}: ${unit}`, "CPU (ms)", `CPU of one of the ${unit} (µs)`],
      points.map(({ size, cost }) => [
        size.toLocaleString("en"),
        roundValue(cost),
        roundValue((cost / size) * 1000),
      ]),
    );
    console.log(`\nExponent of growth: ${exponent.toFixed(2)}`);
  }
  const worse = results.filter(({ exponent }) => exponent > LINEAR_LIMIT).map(({ name }) => name);
  if (results.length > 0)
    console.log(
      `\nWorse than linear (exponent above ${LINEAR_LIMIT}): ${worse.length > 0 ? worse.join("; ") : "nothing"}`,
    );
  return results;
}
